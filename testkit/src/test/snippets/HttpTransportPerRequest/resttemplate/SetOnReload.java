package snippets.httptransportperrequest.resttemplate;

import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

/** New connections are what a reload is for. */
public final class SetOnReload {

  private final RestTemplate template = new RestTemplate();

  public void reload() {
    template.setRequestFactory(new HttpComponentsClientHttpRequestFactory());
  }

  public String get(String address) {
    return template.getForObject(address, String.class);
  }
}
