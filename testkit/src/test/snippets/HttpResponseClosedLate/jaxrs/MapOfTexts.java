package snippets.httpresponseclosedlate.jaxrs;

import jakarta.ws.rs.client.WebTarget;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is kept in the map are the texts. */
public final class MapOfTexts {

  private final WebTarget target;

  public MapOfTexts(WebTarget target) {
    this.target = target;
  }

  public Map<String, String> turnover(List<String> regions) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String region : regions) {
      Response response = target.path(region).request(MediaType.TEXT_PLAIN).get();
      try {
        texts.put(region, response.getStatus() == 200 ? response.readEntity(String.class) : "?");
      } finally {
        response.close();
      }
    }
    return texts;
  }
}
