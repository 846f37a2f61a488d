package snippets.httpresponsenotclosed.resttemplate;

import java.io.InputStream;
import org.springframework.http.HttpMethod;
import org.springframework.web.client.RestTemplate;

/** The template closes what it hands to an extractor. */
public final class TemplateCloses {

  public byte[] get(RestTemplate template, String url) {
    return template.execute(
        url,
        HttpMethod.GET,
        null,
        response -> {
          InputStream in = response.getBody();
          return response.getStatusCode().is2xxSuccessful() ? in.readNBytes(100) : new byte[0];
        });
  }
}
