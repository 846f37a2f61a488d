package snippets.httptimeoutineffective.resttemplate;

import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

/** Another factory takes the place of the first for some servers only. */
public final class FactoryOfSetting {

  private final RestTemplate template;

  public FactoryOfSetting(ClientHttpRequestFactory pooled) {
    SimpleClientHttpRequestFactory simple = new SimpleClientHttpRequestFactory();
    simple.setConnectTimeout(1_000);
    simple.setReadTimeout(3_000);
    template = new RestTemplate(simple);
    if (pooled != null) {
      template.setRequestFactory(pooled);
    }
  }

  public String load(String uri) {
    return template.getForObject(uri, String.class);
  }
}
