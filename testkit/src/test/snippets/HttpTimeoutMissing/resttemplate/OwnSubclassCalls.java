package snippets.httptimeoutmissing.resttemplate;

import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

/** What a subclass calls on itself has the factory that it was given. */
public class OwnSubclassCalls extends RestTemplate {

  public OwnSubclassCalls(ClientHttpRequestFactory factory) {
    super(factory);
  }

  public String status(String address) {
    return getForObject(address + "/status", String.class);
  }
}
