package snippets.httpkeepalivedisabled.resttemplate;

import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.client.RestTemplate;

/** The headers are sent with the entity. */
public final class CloseOfEntity {

  private final RestTemplate template;

  public CloseOfEntity(RestTemplate template) {
    this.template = template;
  }

  public String entry(String uri) {
    HttpHeaders headers = new HttpHeaders();
    headers.setBasicAuth("reader", "reader");
    // BUG: Diagnostic contains: [HttpKeepAliveDisabled]
    headers.setConnection("close");
    HttpEntity<Void> entity = new HttpEntity<>(headers);
    return template.exchange(uri, HttpMethod.GET, entity, String.class).getBody();
  }
}
