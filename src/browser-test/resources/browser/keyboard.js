// A walk through the page by the Tab key: what is to be reached, and how it looks before anything has the focus.
() => {
  const inputs = 'a[href], area[href], button, input, select, textarea, summary, iframe, [contenteditable], [tabindex]'
  const isStop = element => element.tabIndex >= 0 && !element.matches(':disabled') && !element.closest('[inert]')
    && element.checkVisibility({ visibilityProperty: true })
  // One of a group of radio buttons is reached by Tab, the others by arrows.
  const group = element => element.type === 'radio' && element.name
    ? `radio ${element.name} ${[...document.forms].indexOf(element.form)}` : element
  const parts = element => [element, ...(element.labels ?? []), element.parentElement]
  const looks = element => JSON.stringify(parts(element).map(part => {
    const style = getComputedStyle(part)
    const outline = style.outlineStyle === 'none' || style.outlineWidth === '0px' ? '' : style.outline
    return [outline, style.boxShadow, style.borderColor, style.backgroundColor, style.color, style.textDecoration]
  }))
  const isSeen = element => {
    const box = element.getBoundingClientRect()
    const points = [[.5, .5], [.1, .1], [.9, .1], [.1, .9], [.9, .9]]
    return points.some(([x, y]) => {
      const top = document.elementFromPoint(box.x + x * box.width, box.y + y * box.height)
      return top && (element.contains(top) || top.contains(element) && top !== document.body
        && top !== document.documentElement || [...(element.labels ?? [])].some(label => label.contains(top)))
    })
  }
  const name = element => element.outerHTML.replace(/\s+/g, ' ').slice(0, 160)

  // What has the focus from the beginning does not look as it does without.
  document.activeElement?.blur()
  const stops = [...document.querySelectorAll(inputs)].filter(isStop)
  const before = new Map(stops.map(element => [element, looks(element)]))
  const reached = new Set()

  // The next Tab goes on from where the last focus was, even if that is no longer there: so it is put to the top.
  const top = document.body.insertBefore(document.createElement('span'), document.body.firstChild)
  top.tabIndex = -1
  top.focus()
  top.remove()

  return {
    stops: () => stops.length,
    here: () => {
      const element = document.activeElement
      if (!element || element === document.body) return null
      const again = reached.has(group(element))
      const sameAsBefore = element === window.lastStop
      window.lastStop = element
      reached.add(group(element))
      const focused = looks(element)
      return {
        name: name(element),
        again,
        sameAsBefore,
        // What scrolls can be reached too, and has the browser's own outline; what is in a frame has one in there.
        visible: element.matches('iframe') || (before.has(element) ? before.get(element) !== focused : !focused.startsWith('[[""')),
        seen: isSeen(element)
      }
    },
    unreached: () => stops.filter(element => !reached.has(group(element))).map(name)
  }
}
