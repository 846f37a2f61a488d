package snippets.httptimeoutmissing.resttemplate;

import org.springframework.http.HttpEntity;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestTemplate;

/** A template of its own costs nothing, but waits for ever. */
public final class LocalTemplate {

  public int put(String url, String text) {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    RestTemplate template = new RestTemplate();
    ResponseEntity<Void> answer =
        template.exchange(url, HttpMethod.PUT, new HttpEntity<>(text), Void.class);
    return answer.getStatusCode().value();
  }
}
