package si.glas.publication.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import si.glas.people.Public;

/** The latest adopted positions, for programs that watch what the network says. */
@Controller
@Public
class FeedController {

    private final PositionsFeed feed;

    FeedController(PositionsFeed feed) {
        this.feed = feed;
    }

    @GetMapping("/published/feed.atom")
    View feed() {
        return feed;
    }
}
