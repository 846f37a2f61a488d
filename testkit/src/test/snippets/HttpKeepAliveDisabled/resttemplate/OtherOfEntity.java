package snippets.httpkeepalivedisabled.resttemplate;

import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.client.RestTemplate;

/** The entity has headers of its own, and none for the connection. */
public final class OtherOfEntity {

  private final RestTemplate template;

  public OtherOfEntity(RestTemplate template) {
    this.template = template;
  }

  public String entry(String uri) {
    HttpHeaders headers = new HttpHeaders();
    headers.setBasicAuth("reader", "reader");
    headers.set("X-On-Error", "close");
    HttpEntity<Void> entity = new HttpEntity<>(headers);
    return template.exchange(uri, HttpMethod.GET, entity, String.class).getBody();
  }
}
