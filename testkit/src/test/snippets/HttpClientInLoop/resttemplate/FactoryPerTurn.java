package snippets.httpclientinloop.resttemplate;

import java.util.List;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

/** Each factory has a pool of its own. */
public final class FactoryPerTurn {

  public int total(List<String> addresses) {
    int total = 0;
    for (String address : addresses) {
      // BUG: Diagnostic contains: [HttpClientInLoop]
      RestTemplate template = new RestTemplate(new HttpComponentsClientHttpRequestFactory());
      total += template.getForObject(address, String.class).length();
    }
    return total;
  }
}
