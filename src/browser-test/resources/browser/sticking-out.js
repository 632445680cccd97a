// The innermost elements that reach over the right edge of the window, unless they are in something that scrolls.
() => {
  const width = document.documentElement.clientWidth
  const scrolls = element => ['auto', 'scroll'].includes(getComputedStyle(element).overflowX)
  const isInScroller = element => {
    for (let around = element.parentElement; around && around !== document.body; around = around.parentElement) {
      if (scrolls(around)) return true
    }
    return false
  }
  const sticksOut = element => {
    const box = element.getBoundingClientRect()
    return box.width > 0 && box.right > width + 1 && element.checkVisibility() && !isInScroller(element)
  }
  const found = [...document.body.querySelectorAll('*')].filter(sticksOut)
  const innermost = found.filter(element => !found.some(other => other !== element && element.contains(other)))
  const named = innermost.map(element =>
    `${Math.round(element.getBoundingClientRect().right - width)} px too wide: ${element.outerHTML.slice(0, 160)}`)
  const page = document.documentElement.scrollWidth
  return named.length === 0 && page > width ? [`the page is ${page} px wide`] : named
}
