package snippets.httpclientinloop.resttemplate;

import java.time.Duration;
import java.util.List;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

/** A factory that is made, set up and handed on, once a tenant. */
public final class FactorySetEachTurn {

  public void warm(List<String> tenants) {
    tenants.forEach(
        tenant -> {
          // BUG: Diagnostic contains: [HttpClientInLoop]
          JdkClientHttpRequestFactory factory = new JdkClientHttpRequestFactory();
          factory.setReadTimeout(Duration.ofSeconds(5));
          RestTemplate template = new RestTemplate();
          template.setRequestFactory(factory);
          template.getForEntity("https://{tenant}.example.org/health", String.class, tenant);
        });
  }
}
