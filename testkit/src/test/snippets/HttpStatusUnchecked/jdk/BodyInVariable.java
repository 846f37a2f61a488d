package snippets.httpstatusunchecked.jdk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** The text is parsed two lines further. */
public final class BodyInVariable {

  private final ObjectMapper mapper = new ObjectMapper();
  private final HttpClient client;

  public BodyInVariable(HttpClient client) {
    this.client = client;
  }

  public JsonNode get(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
    // BUG: Diagnostic contains: [HttpStatusUnchecked]
    String text = response.body();
    System.out.println(text);
    return mapper.readTree(text);
  }
}
