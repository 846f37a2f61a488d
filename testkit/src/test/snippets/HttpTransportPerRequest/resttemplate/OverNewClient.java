package snippets.httptransportperrequest.resttemplate;

import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

/** A new factory over a new client. */
public final class OverNewClient {

  private final RestTemplate template;

  public OverNewClient(RestTemplate template) {
    this.template = template;
  }

  public String get(String address, Duration timeout) {
    HttpClient client = HttpClient.newBuilder().connectTimeout(timeout).build();
    JdkClientHttpRequestFactory factory = new JdkClientHttpRequestFactory(client);
    factory.setReadTimeout(timeout);
    // BUG: Diagnostic contains: [HttpTransportPerRequest]
    template.setRequestFactory(factory);
    return template.getForObject(address, String.class);
  }
}
