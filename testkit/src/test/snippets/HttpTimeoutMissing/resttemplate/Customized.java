package snippets.httptimeoutmissing.resttemplate;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.web.client.RestTemplate;

/** Customizers may set a factory. */
public final class Customized {

  private final RestTemplate template = new RestTemplate();

  public Customized(List<Consumer<RestTemplate>> customizers) {
    customizers.forEach(customizer -> customizer.accept(template));
  }

  public String get(String url) {
    return template.getForObject(url, String.class);
  }
}
