package snippets.httpclientinloop.resttemplate;

import java.util.List;
import org.springframework.http.client.JettyClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

/** Templates differ, their factory is one. */
public final class FactoryBeforeLoop {

  public int total(List<String> addresses) {
    JettyClientHttpRequestFactory factory = new JettyClientHttpRequestFactory();
    int total = 0;
    for (String address : addresses) {
      RestTemplate template = new RestTemplate(factory);
      total += template.getForObject(address, String.class).length();
    }
    return total;
  }
}
