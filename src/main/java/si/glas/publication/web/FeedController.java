package si.glas.publication.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import si.glas.people.Public;
import si.glas.publication.Published;

/** The latest adopted positions, for programs that watch what the network says. */
@Controller
@Public
class FeedController {

    private static final int LATEST = 20;

    private final Published published;
    private final PositionsFeed feed;

    FeedController(Published published, PositionsFeed feed) {
        this.published = published;
        this.feed = feed;
    }

    @GetMapping("/published/feed.atom")
    ModelAndView feed() {
        return new ModelAndView(
                feed, PositionsFeed.ITEMS, published.page(0, LATEST).items());
    }
}
