package snippets.httpclientperrequest.resttemplate;

import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

/** A pool for one request. */
public final class PoolPerCall {

  public String get(String address) {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    return new RestTemplate(new HttpComponentsClientHttpRequestFactory())
        .getForObject(address, String.class);
  }
}
