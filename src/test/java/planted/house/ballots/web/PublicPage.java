package planted.house.ballots.web;

import org.springframework.web.bind.annotation.RestController;

/** A controller that others could call. */
@RestController
public class PublicPage {}
