package snippets.httpclientinloop.restclient;

import java.util.List;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/** The template's factory is shared. */
public final class BuiltFromSharedTemplate {

  private final RestTemplate template;

  public BuiltFromSharedTemplate(RestTemplate template) {
    this.template = template;
  }

  public int total(List<String> addresses) {
    int total = 0;
    for (String address : addresses) {
      RestClient client = RestClient.create(template);
      total += client.get().uri(address).retrieve().body(Integer.class);
    }
    return total;
  }
}
