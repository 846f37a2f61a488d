package snippets.httptimeoutmissing.resttemplate;

import java.util.List;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.http.converter.StringHttpMessageConverter;
import org.springframework.web.client.RestTemplate;

/** Who gets a factory as the interface cannot bound it. */
public final class FactoryOfUnknownKind {

  public ClientHttpRequestFactory unbounded() {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    return new SimpleClientHttpRequestFactory();
  }

  public ClientHttpRequestFactory bounded() {
    SimpleClientHttpRequestFactory factory = new SimpleClientHttpRequestFactory();
    factory.setConnectTimeout(1_000);
    factory.setReadTimeout(2_000);
    return factory;
  }

  public SimpleClientHttpRequestFactory toBeSetUp() {
    return new SimpleClientHttpRequestFactory();
  }

  public RestTemplate overOne() {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    return new RestTemplate(own());
  }

  private ClientHttpRequestFactory own() {
    return new SimpleClientHttpRequestFactory();
  }

  public RestTemplate withConverters() {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    return new RestTemplate(List.of(new StringHttpMessageConverter()));
  }
}
