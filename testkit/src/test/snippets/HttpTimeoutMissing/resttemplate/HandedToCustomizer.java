package snippets.httptimeoutmissing.resttemplate;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.web.client.RestTemplate;

/** A customizer may set a factory with timeouts. */
public final class HandedToCustomizer {

  public RestTemplate template(List<Consumer<RestTemplate>> customizers) {
    RestTemplate template = new RestTemplate();
    customizers.forEach(customizer -> customizer.accept(template));
    return template;
  }
}
