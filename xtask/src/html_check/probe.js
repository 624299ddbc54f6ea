"use strict";
(() => {
  const complaints = [];
  addEventListener("error", event => complaints.push(event.message));
  const every = () => [...document.querySelectorAll("details")];
  const shown = () => every().filter(node => node.getClientRects().length > 0).length;
  const changed = node => node.dispatchEvent(new Event("input", { bubbles: true }));
  const search = text => {
    const words = document.getElementById("words");
    words.value = text;
    changed(words);
    return shown();
  };

  // The colour behind an element is that of the first of its ancestors that has one.
  const numbers = colour => colour.match(/[\d.]+/g).map(Number);
  const behind = node => {
    for (let at = node; at; at = at.parentElement) {
      const colour = numbers(getComputedStyle(at).backgroundColor);
      if (colour.length < 4 || colour[3] > 0) return colour;
    }
    return [255, 255, 255];
  };
  const luminance = ([red, green, blue]) => {
    const part = value => value <= 10.31475 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
    return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue);
  };
  const contrast = node => {
    const [one, other] = [numbers(getComputedStyle(node).color), behind(node)].map(luminance);
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  };

  const seen = { dark: luminance(behind(document.body)) < 0.2, findings: every().length, counted: shown() };
  const boxes = [...document.querySelectorAll("input[type=checkbox]")].filter(box => box.value !== "error");
  boxes.forEach(box => { box.checked = false; });
  changed(boxes[0]);
  seen.errors = shown();
  boxes.forEach(box => { box.checked = true; });
  seen.searched = search("missing-field");
  seen.nothing = search("nothing is called that");
  search("");
  const code = document.getElementById("code");
  code.selectedIndex = 1;
  changed(code);
  seen.coded = shown();
  code.selectedIndex = 0;
  changed(code);

  const summary = document.querySelector("summary");
  summary.focus();
  summary.click();
  seen.unfolded = document.activeElement === summary && summary.parentElement.open
    && summary.parentElement.querySelector("pre").getClientRects().length > 0;
  every().forEach(node => { node.open = true; });
  seen.wide = document.documentElement.scrollWidth > document.documentElement.clientWidth;
  const texts = [...document.querySelectorAll("body *")].filter(node =>
    !["SCRIPT", "OPTION"].includes(node.tagName) && node.getClientRects().length > 0
    && [...node.childNodes].some(child => child.nodeType === Node.TEXT_NODE && child.textContent.trim() !== ""));
  const pale = texts.map(node => [contrast(node), node.textContent.slice(0, 40)]).sort((one, other) => one[0] - other[0])[0];
  seen.contrast = Math.floor(pale[0] * 100) / 100;
  seen.palest = pale[1];
  seen.complaints = complaints;
  const left = document.createElement("pre");
  left.id = "probe";
  left.textContent = JSON.stringify(seen);
  document.body.append(left);
})();
