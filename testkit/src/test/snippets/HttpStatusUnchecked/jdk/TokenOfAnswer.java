package snippets.httpstatusunchecked.jdk;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** The token is whatever stands behind the colon, also of a page that says why there is none. */
public final class TokenOfAnswer {

  private final ObjectMapper mapper = new ObjectMapper();
  private final HttpClient client;

  public TokenOfAnswer(HttpClient client) {
    this.client = client;
  }

  public String token(HttpRequest login) throws IOException, InterruptedException {
    HttpResponse<byte[]> answer = client.send(login, BodyHandlers.ofByteArray());
    if (!answer.headers().firstValue("Content-Type").orElse("").contains("json")) {
      throw new IOException("no JSON");
    }
    // BUG: Diagnostic contains: [HttpStatusUnchecked]
    return mapper.readTree(answer.body()).path("token").asText();
  }
}
