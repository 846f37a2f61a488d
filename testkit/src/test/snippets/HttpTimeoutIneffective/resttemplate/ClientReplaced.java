package snippets.httptimeoutineffective.resttemplate;

import org.apache.hc.client5.http.classic.HttpClient;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

/** The factory with the timeouts is replaced by another one of its own. */
public final class ClientReplaced {

  public RestTemplate template(HttpClient plain) {
    SimpleClientHttpRequestFactory bounded = new SimpleClientHttpRequestFactory();
    bounded.setConnectTimeout(2_000);
    bounded.setReadTimeout(5_000);
    RestTemplate template = new RestTemplate(bounded);
    // BUG: Diagnostic contains: [HttpTimeoutIneffective]
    template.setRequestFactory(new HttpComponentsClientHttpRequestFactory(plain));
    return template;
  }
}
