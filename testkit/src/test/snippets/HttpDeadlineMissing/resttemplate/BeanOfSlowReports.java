package snippets.httpdeadlinemissing.resttemplate;

import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestTemplate;

/** The template of the class reads for a minute, five times. */
@Component
public class BeanOfSlowReports {

  private final RestTemplate template;

  public BeanOfSlowReports() {
    SimpleClientHttpRequestFactory factory = new SimpleClientHttpRequestFactory();
    factory.setConnectTimeout(2_000);
    factory.setReadTimeout(60_000);
    template = new RestTemplate(factory);
  }

  public String report(String id) {
    for (int attempt = 0; attempt < 5; attempt++) {
      try {
        // BUG: Diagnostic contains: [HttpDeadlineMissing]
        return template.getForObject("https://reports.example.org/{id}", String.class, id);
      } catch (ResourceAccessException e) {
        System.err.println("report " + id + ": " + e.getMessage());
      }
    }
    throw new IllegalStateException("no report " + id);
  }
}
