/* Makes ranking a matter of moving options, and counts the dots that are left. The fields of the form stay what counts:
   without scripts they are filled in as they are. */

document.querySelectorAll('.ranking').forEach(rankOptions);
document.querySelectorAll('.dots').forEach(countDots);

function rankOptions(list) {
  const rows = [...list.querySelectorAll('.option')];
  const paper = [...rows];
  const status = list.querySelector('[role=status]');
  const rank = row => Number(row.querySelector('select').value) || Infinity;
  const name = row => row.querySelector('label').textContent.trim();

  rows.forEach(row => {
    row.prepend(handle(row));
    row.append(button(row, 'up', -1), button(row, 'down', 1));
    row.querySelector('select').addEventListener('change', sort);
  });
  list.classList.add('movable');
  sort();

  /** Those that are ranked first, in their order; the others as on the paper. */
  function sort() {
    rows.sort((one, other) => rank(one) === rank(other)
      ? paper.indexOf(one) - paper.indexOf(other)
      : rank(one) - rank(other));
    place();
  }

  /** The others move around the row in hand: taken out of the page, it would lose focus and finger. */
  function place() {
    const inHand = rows.find(row => row.matches('.dragged, :focus-within'));
    const at = rows.indexOf(inHand);
    rows.forEach((row, index) => {
      if (row !== inHand) list.insertBefore(row, index < at ? inHand : status);
      row.classList.toggle('ranked', rank(row) !== Infinity);
    });
  }

  /** One place up or down; what is not ranked goes to the end of what is, and the last one out of it. */
  function move(row, step) {
    const ranked = rows.filter(each => rank(each) !== Infinity);
    const at = ranked.indexOf(row);
    if (at < 0 && step < 0) ranked.push(row);
    else if (at === ranked.length - 1 && step > 0) ranked.pop();
    else if (at >= 0 && ranked[at + step]) [ranked[at], ranked[at + step]] = [ranked[at + step], row];
    number(ranked);
    tell(row);
  }

  function number(ranked) {
    rows.forEach(row => { row.querySelector('select').value = ranked.includes(row) ? ranked.indexOf(row) + 1 : ''; });
    sort();
  }

  function tell(row) {
    const words = rank(row) === Infinity ? list.dataset.unplaced : list.dataset.placed;
    status.textContent = words.replace('{0}', name(row)).replace('{1}', rank(row)).replace('{2}', rows.length);
  }

  function button(row, direction, step) {
    const made = document.createElement('button');
    made.type = 'button';
    made.className = 'secondary move';
    made.textContent = direction === 'up' ? '↑' : '↓';
    made.setAttribute('aria-label', `${list.dataset[direction]}: ${name(row)}`);
    made.addEventListener('click', () => move(row, step));
    return made;
  }

  /** For fingers and mice; the keyboard has the buttons. */
  function handle(row) {
    const made = document.createElement('span');
    made.className = 'handle';
    made.setAttribute('aria-hidden', 'true');
    made.textContent = '⠿';
    made.addEventListener('pointerdown', event => {
      made.setPointerCapture(event.pointerId);
      row.classList.add('dragged');
    });
    made.addEventListener('pointermove', event => {
      if (row.classList.contains('dragged')) carry(row, event.clientY);
    });
    for (const end of ['pointerup', 'pointercancel']) {
      made.addEventListener(end, () => drop(row));
    }
    return made;
  }

  function carry(row, y) {
    const others = rows.filter(each => each !== row);
    const before = others.findIndex(each => {
      const { top, height } = each.getBoundingClientRect();
      return y < top + height / 2;
    });
    others.splice(before < 0 ? others.length : before, 0, row);
    if (others.some((each, at) => each !== rows[at])) {
      rows.splice(0, rows.length, ...others);
      place();
    }
  }

  /** Where it is dropped it is ranked, with all that stand above it. */
  function drop(row) {
    if (!row.classList.contains('dragged')) return;
    row.classList.remove('dragged');
    const below = rows.slice(rows.indexOf(row) + 1);
    const last = below.findLastIndex(each => rank(each) !== Infinity);
    number(rows.slice(0, rows.indexOf(row) + 2 + last));
    tell(row);
  }
}

function countDots(paper) {
  const output = paper.querySelector('output');
  const show = () => {
    const put = [...paper.querySelectorAll('input')].reduce((sum, field) => sum + (Number(field.value) || 0), 0);
    output.textContent = paper.dataset.left.replace('{0}', paper.dataset.dots - put);
    output.classList.toggle('error', put > paper.dataset.dots);
  };
  paper.addEventListener('input', show);
  show();
}
