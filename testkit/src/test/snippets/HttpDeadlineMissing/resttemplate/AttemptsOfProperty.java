package snippets.httpdeadlinemissing.resttemplate;

import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestTemplate;

/** A property of the system has the number of attempts of thirty seconds. */
public final class AttemptsOfProperty {

  private final int attempts = Integer.getInteger("catalog.attempts", 5);
  private final RestTemplate template;

  public AttemptsOfProperty() {
    SimpleClientHttpRequestFactory factory = new SimpleClientHttpRequestFactory();
    factory.setConnectTimeout(2_000);
    factory.setReadTimeout(30_000);
    template = new RestTemplate(factory);
  }

  public String load(String id) throws InterruptedException {
    ResourceAccessException last = null;
    for (int attempt = 0; attempt < attempts; attempt++) {
      try {
        // BUG: Diagnostic contains: [HttpDeadlineMissing]
        return template.getForObject("https://catalog.example.org/{id}", String.class, id);
      } catch (ResourceAccessException e) {
        last = e;
        Thread.sleep(500);
      }
    }
    throw new IllegalStateException("gave up " + id, last);
  }
}
