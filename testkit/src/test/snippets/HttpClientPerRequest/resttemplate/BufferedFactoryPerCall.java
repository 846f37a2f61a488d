package snippets.httpclientperrequest.resttemplate;

import java.util.List;
import org.springframework.http.client.BufferingClientHttpRequestFactory;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.JettyClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

/** Layers over a factory that has a client of its own. */
public final class BufferedFactoryPerCall {

  private final List<ClientHttpRequestInterceptor> logging;

  public BufferedFactoryPerCall(List<ClientHttpRequestInterceptor> logging) {
    this.logging = logging;
  }

  public String get(String address) {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    JettyClientHttpRequestFactory jetty = new JettyClientHttpRequestFactory();
    // BUG: Diagnostic contains: [HttpBodyUnbounded]
    RestTemplate template = new RestTemplate(new BufferingClientHttpRequestFactory(jetty));
    template.setInterceptors(logging);
    return template.getForObject(address, String.class);
  }
}
