"use strict";
(() => {
  const all = (where, what) => Array.from(where.querySelectorAll(what));
  const lit = new Set();
  let held = "";

  function light(key) {
    lit.forEach((node) => node.classList.remove("lit"));
    lit.clear();
    if (!key) return;
    for (const node of all(document, "[data-k~='" + CSS.escape(key) + "']")) {
      node.classList.add("lit");
      lit.add(node);
    }
  }

  function reveal(key) {
    const line = document.getElementById(key);
    const ledger = line && line.closest(".ledger");
    if (!ledger || ledger.scrollHeight <= ledger.clientHeight) return;
    const top = line.getBoundingClientRect().top - ledger.getBoundingClientRect().top;
    if (top < 40 || top > ledger.clientHeight - line.offsetHeight - 8) ledger.scrollTop += top - ledger.clientHeight / 3;
  }

  const keyOf = (node) => node.dataset.k.split(" ").pop();

  for (const node of all(document, ".text a[data-k]")) {
    node.addEventListener("mouseenter", () => { light(keyOf(node)); reveal(keyOf(node)); });
    node.addEventListener("mouseleave", () => light(held));
    node.addEventListener("focus", () => { light(keyOf(node)); reveal(keyOf(node)); });
  }
  for (const line of all(document, ".line")) {
    line.addEventListener("mouseenter", () => light(line.dataset.k));
    line.addEventListener("mouseleave", () => light(held));
    line.addEventListener("focusin", () => light(line.dataset.k));
  }

  function follow() {
    const id = decodeURIComponent(location.hash.slice(1));
    held = id.replace(/-w$/, "");
    light(held);
    if (id.endsWith("-w")) {
      const words = document.querySelector(".text [data-k~='" + CSS.escape(held) + "']");
      if (words) { words.focus({ preventScroll: true }); reveal(held); light(held); }
    } else {
      const line = document.getElementById(held);
      if (line && line.matches(".line")) line.querySelector("a.no").focus({ preventScroll: true });
    }
  }
  addEventListener("hashchange", follow);
  if (location.hash) follow();

  function move(step) {
    const lines = all(document, ".line:not([hidden])").filter((line) => line.offsetParent);
    const here = lines.findIndex((line) => line.dataset.k === (document.activeElement.closest("[data-k]") || { dataset: { k: held } }).dataset.k.split(" ").pop());
    const next = lines[Math.min(lines.length - 1, Math.max(0, here + step))];
    if (!next) return;
    held = next.dataset.k;
    next.querySelector("a.no").focus({ preventScroll: true });
    next.scrollIntoView({ block: "nearest" });
    light(held);
  }
  addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.target.matches("select, textarea, input:not([type=checkbox])")) return;
    if (event.key === "j") move(1);
    else if (event.key === "k") move(-1);
    else if (event.key === "Escape") {
      const words = document.activeElement.closest(".text a[data-k]");
      const line = words && document.getElementById(held || keyOf(words));
      if (line) { line.querySelector("a.no").focus({ preventScroll: true }); line.scrollIntoView({ block: "nearest" }); }
      else { held = ""; light(""); }
    }
  });

  for (const form of all(document, "form.filter")) {
    const lines = all(form.parentNode, ".line[data-act]");
    const count = form.previousElementSibling.querySelector(".count");
    form.hidden = false;
    count.setAttribute("aria-live", "polite");
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("change", () => {
      let left = 0;
      for (const line of lines) {
        const off = ["speaker", "act", "evidence"].some((name) => form[name].value && form[name].value !== line.dataset[name]);
        line.hidden = off || (form.disputed.checked && !line.classList.contains("disputed"));
        left += line.hidden ? 0 : 1;
      }
      count.textContent = left === lines.length ? lines.length : left + " of " + lines.length;
    });
  }
  for (const hint of all(document, ".keys")) hint.hidden = false;
  addEventListener("beforeprint", () => all(document, "details").forEach((node) => { node.open = true; }));
  document.documentElement.classList.add("scripted");
})();
