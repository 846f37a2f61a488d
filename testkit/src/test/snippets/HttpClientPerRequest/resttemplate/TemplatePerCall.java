package snippets.httpclientperrequest.resttemplate;

import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

/** Default templates share the connections of the program. */
public final class TemplatePerCall {

  public String get(String url, int millis) {
    SimpleClientHttpRequestFactory factory = new SimpleClientHttpRequestFactory();
    factory.setConnectTimeout(millis);
    factory.setReadTimeout(millis);
    RestTemplate template = new RestTemplate();
    template.setRequestFactory(factory);
    return template.getForObject(url, String.class);
  }
}
