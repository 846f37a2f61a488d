package snippets.httpclientinloop.resttemplate;

import java.util.List;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

/** Default templates share the connections of the program. */
public final class TemplateEachTurn {

  public int total(List<String> urls) {
    int total = 0;
    for (String url : urls) {
      SimpleClientHttpRequestFactory factory = new SimpleClientHttpRequestFactory();
      factory.setConnectTimeout(500);
      factory.setReadTimeout(500);
      RestTemplate template = new RestTemplate(factory);
      total += template.getForObject(url, Integer.class);
    }
    return total;
  }
}
