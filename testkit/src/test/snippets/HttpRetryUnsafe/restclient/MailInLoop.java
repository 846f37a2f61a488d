package snippets.httpretryunsafe.restclient;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** A mail that was sent when the answer was lost is sent again. */
@Component
public class MailInLoop {

  private final RestClient client;

  public MailInLoop(RestClient.Builder builder) {
    client = builder.baseUrl("https://mail.example.org").build();
  }

  public boolean send(Map<String, String> mail) {
    for (int left = 3; left > 0; left--) {
      try {
        // BUG: Diagnostic contains: [HttpRetryUnsafe]
        client.post().uri("/messages").body(mail).retrieve().toBodilessEntity();
        return true;
      } catch (RestClientException e) {
        System.err.println(left + " left: " + e.getMessage());
      }
    }
    return false;
  }
}
