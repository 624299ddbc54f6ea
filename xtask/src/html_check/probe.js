// What a person would do and see, run inside of the page. Keys are pressed from outside.
"use strict";
globalThis.probe = (() => {
  const every = () => [...document.querySelectorAll("details[data-code]")];
  const isShown = node => node.getClientRects().length > 0;
  const shown = () => every().filter(isShown).length;
  const changed = node => node.dispatchEvent(new Event("input", { bubbles: true }));
  const words = document.getElementById("words");
  const search = text => {
    words.value = text;
    changed(words);
    return shown();
  };
  const choose = id => {
    const choice = document.getElementById(id);
    choice.selectedIndex = 1;
    changed(choice);
    const count = shown();
    choice.selectedIndex = 0;
    changed(choice);
    return count;
  };

  const numbers = colour => colour.match(/[\d.]+/g).map(Number);
  // The colour behind an element is that of the first of its ancestors that has one; behind a status, that of its box.
  const behind = node => {
    const box = node.closest(".status.seen rect, .status.seen")?.querySelector("rect");
    if (box && box !== node) return numbers(getComputedStyle(box).fill);
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
  const contrast = (colour, node) => {
    const [one, other] = [numbers(colour), behind(node)].map(luminance);
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  };
  const least = list => {
    const [ratio, what] = list.sort((one, other) => one[0] - other[0])[0] ?? [0, "nothing"];
    return [Math.floor(ratio * 100) / 100, what];
  };

  return {
    filters() {
      const seen = { dark: luminance(behind(document.body)) < 0.2, findings: every().length, counted: shown() };
      const boxes = [...document.querySelectorAll("input[type=checkbox]")].filter(box => box.value !== "error");
      boxes.forEach(box => { box.checked = false; });
      changed(boxes[0]);
      seen.errors = shown();
      boxes.forEach(box => { box.checked = true; });
      seen.searched = search("missing-field");
      seen.nothing = search("nothing is called that");
      search("");
      seen.coded = choose("code");
      seen.called = choose("operation");
      return seen;
    },
    // Where the keyboard is.
    focus: id => (id === undefined ? document.querySelector("details[data-code] > summary") : document.getElementById(id)).focus(),
    blur: () => document.activeElement.blur(),
    keyboard() {
      const at = document.activeElement;
      return { id: at.id, tag: at.tagName, words: words.value, open: at.parentElement?.open === true
        && isShown(at.parentElement.querySelector("pre")) };
    },
    unfold: () => [...document.querySelectorAll("details")].forEach(node => { node.open = true; }),
    wide: () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    texts() {
      const texts = [...document.querySelectorAll("body *")].filter(node =>
        !["SCRIPT", "OPTION", "title"].includes(node.tagName) && isShown(node)
        && [...node.childNodes].some(child => child.nodeType === Node.TEXT_NODE && child.textContent.trim() !== ""));
      const colour = node => node instanceof SVGElement ? getComputedStyle(node).fill : getComputedStyle(node).color;
      const pale = texts.map(node => [contrast(colour(node), node), node.textContent.slice(0, 40)]);
      pale.push([contrast(getComputedStyle(words, "::placeholder").color, words), "the placeholder"]);
      return least(pale);
    },
    // Bars and statuses, with the least contrast of what they are drawn with.
    pictures() {
      const pictures = [...document.querySelectorAll("#coverage ~ .coverage svg[role=img]")].filter(isShown);
      const drawn = pictures.flatMap(picture => [...picture.querySelectorAll("rect.seen, rect.track, .status rect, .stripe")]);
      const colour = node => {
        const { fill, stroke } = getComputedStyle(node);
        return fill.startsWith("rgb") && !node.matches(".stripe") ? fill : stroke;
      };
      const [ratio, what] = least(drawn.map(node => [contrast(colour(node), node.closest("svg")), node.outerHTML]));
      return { count: pictures.length, named: pictures.every(picture => picture.getAttribute("aria-label")), ratio, what };
    },
  };
})();
