package snippets.httptimeoutineffective.resttemplate;

import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestTemplate;

/** The first factory has had its call when the second one takes its place. */
@Component
public class SetAfterFirstCall {

  private final RestTemplate template;

  public SetAfterFirstCall(ClientHttpRequestFactory pooled) {
    SimpleClientHttpRequestFactory simple = new SimpleClientHttpRequestFactory();
    simple.setConnectTimeout(1_000);
    simple.setReadTimeout(1_000);
    template = new RestTemplate(simple);
    String version = template.getForObject("https://shop.example.org/version", String.class);
    System.out.println("version " + version);
    template.setRequestFactory(pooled);
  }

  public String load(String id) {
    return template.getForObject("https://shop.example.org/{id}", String.class, id);
  }
}
