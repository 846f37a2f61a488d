package snippets.httpresponseclosedlate.jaxrs;

import jakarta.ws.rs.client.WebTarget;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The answers stay open in a map until all of them are there. */
public final class MapOfOpen {

  private final WebTarget target;

  public MapOfOpen(WebTarget target) {
    this.target = target;
  }

  public String turnover(List<String> regions) {
    Map<String, Response> open = new LinkedHashMap<>();
    StringBuilder report = new StringBuilder();
    try {
      for (String region : regions) {
        // BUG: Diagnostic contains: [HttpResponseClosedLate]
        Response response = target.path(region).request(MediaType.TEXT_PLAIN).get();
        open.put(region, response);
      }
      for (Map.Entry<String, Response> entry : open.entrySet()) {
        Response response = entry.getValue();
        report.append(entry.getKey()).append(": ");
        report.append(response.getStatus() == 200 ? response.readEntity(String.class) : "?");
      }
    } finally {
      for (Response response : open.values()) {
        response.close();
      }
    }
    return report.toString();
  }
}
