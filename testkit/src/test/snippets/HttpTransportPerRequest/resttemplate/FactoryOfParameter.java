package snippets.httptransportperrequest.resttemplate;

import org.springframework.http.client.JettyClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

/** Nobody else can use the connections of this factory. */
public final class FactoryOfParameter {

  public void delete(RestTemplate template, String address) {
    // BUG: Diagnostic contains: [HttpTransportPerRequest]
    template.setRequestFactory(new JettyClientHttpRequestFactory());
    template.delete(address);
  }
}
