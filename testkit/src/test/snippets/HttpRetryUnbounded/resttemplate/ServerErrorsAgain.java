package snippets.httpretryunbounded.resttemplate;

import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.RestTemplate;

/** A server that has failed is asked again before it could recover. */
@Component
public class ServerErrorsAgain {

  private static final Logger LOG = Logger.getLogger(ServerErrorsAgain.class.getName());

  private final RestTemplate template;

  public ServerErrorsAgain(RestTemplate template) {
    this.template = template;
  }

  public Map<?, ?> load(String id) {
    // BUG: Diagnostic contains: [HttpRetryUnbounded]
    while (true) {
      try {
        return template.getForObject("https://shop.example.org/{id}", Map.class, id);
      } catch (HttpServerErrorException e) {
        LOG.log(Level.WARNING, "once more", e);
      }
    }
  }
}
