package snippets.httpstatusunchecked.jdk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;

/** What is parsed depends on the status. */
public final class SwitchOnStatus {

  private final ObjectMapper mapper = new ObjectMapper();
  private final HttpClient client;

  public SwitchOnStatus(HttpClient client) {
    this.client = client;
  }

  public Optional<JsonNode> load(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
    return switch (response.statusCode()) {
      case 200, 203 -> Optional.of(mapper.readTree(response.body()));
      case 404, 410 -> Optional.empty();
      default -> throw new IOException(response.toString());
    };
  }
}
