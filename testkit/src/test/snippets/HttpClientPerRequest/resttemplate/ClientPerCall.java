package snippets.httpclientperrequest.resttemplate;

import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

/** The client below the factory is what is lost. */
public final class ClientPerCall {

  public String post(String address, String text) {
    HttpClient client =
        // BUG: Diagnostic contains: [HttpClientPerRequest]
        HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    JdkClientHttpRequestFactory factory = new JdkClientHttpRequestFactory(client);
    factory.setReadTimeout(Duration.ofSeconds(5));
    return new RestTemplate(factory).postForObject(address, text, String.class);
  }
}
