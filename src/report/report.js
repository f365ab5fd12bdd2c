'use strict';
const form = document.querySelector('.filters');
const list = document.getElementById('findings');
const told = document.getElementById('told');
const findings = Array.from(document.querySelectorAll('.finding'));
const sections = Array.from(list.querySelectorAll('section'));

// Shows the findings that the form asks for, and the headings above them.
function filter() {
  const severities = new Set(Array.from(form.querySelectorAll('[name=severity]:checked'), box => box.value));
  let shown = 0;
  for (const finding of findings) {
    const wanted = severities.has(finding.dataset.severity) &&
      (form.rule.value === '' || form.rule.value === finding.dataset.rule) &&
      (form.file.value === '' || form.file.value === finding.dataset.file);
    finding.hidden = !wanted;
    shown += wanted ? 1 : 0;
  }
  for (const section of list.querySelectorAll('section'))
    section.hidden = section.querySelector('.finding:not([hidden])') === null;
  told.textContent = shown + ' of ' + findings.length + ' findings shown';
}

// Puts the findings under their files, as they were written, or under their rules.
function group() {
  const byRule = form.group.value === 'rule';
  if (!byRule) {
    list.replaceChildren(...sections);
    for (const finding of findings)
      sections[Number(finding.dataset.section)].append(finding);
    return;
  }
  const heads = new Map();
  for (const finding of findings) {
    const rule = finding.dataset.rule;
    if (!heads.has(rule)) {
      const section = document.createElement('section');
      const head = document.createElement('h3');
      head.textContent = rule;
      section.append(head);
      heads.set(rule, section);
    }
    heads.get(rule).append(finding);
  }
  list.replaceChildren(...Array.from(heads.keys()).sort().map(rule => heads.get(rule)));
}

function options(select, values) {
  for (const value of values)
    select.append(new Option(value, value));
}

sections.forEach((section, index) => {
  for (const finding of section.querySelectorAll('.finding'))
    finding.dataset.section = index;
});
options(form.rule, Array.from(new Set(findings.map(finding => finding.dataset.rule))).sort());
options(form.file, Array.from(new Set(findings.map(finding => finding.dataset.file))));
form.hidden = false;
form.addEventListener('submit', event => event.preventDefault());
form.addEventListener('change', event => {
  if (event.target === form.group)
    group();
  filter();
});
form.addEventListener('reset', () => setTimeout(() => { group(); filter(); }));
for (const link of document.querySelectorAll('[data-show-rule]'))
  link.addEventListener('click', () => {
    form.rule.value = link.dataset.showRule;
    form.file.value = '';
    filter();
  });

// What is folded would be missing on paper.
addEventListener('beforeprint', () => {
  for (const folded of document.querySelectorAll('details:not([open])')) {
    folded.open = true;
    folded.dataset.unfolded = '';
  }
});
addEventListener('afterprint', () => {
  for (const unfolded of document.querySelectorAll('details[data-unfolded]')) {
    unfolded.open = false;
    delete unfolded.dataset.unfolded;
  }
});

// j and k go to the next and the previous finding, / to the filters.
document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('select, input'))
    return;
  if (event.key === '/') {
    event.preventDefault();
    form.rule.focus();
  }
  if (event.key !== 'j' && event.key !== 'k')
    return;
  const shown = Array.from(list.querySelectorAll('.finding:not([hidden])'));
  const at = shown.indexOf(document.activeElement);
  const next = shown[event.key === 'j' ? at + 1 : Math.max(at - 1, 0)];
  if (next) {
    next.focus();
    next.scrollIntoView({ block: 'center' });
  }
});
filter();
