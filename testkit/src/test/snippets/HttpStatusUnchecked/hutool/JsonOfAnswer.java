package snippets.httpstatusunchecked.hutool;

import cn.hutool.http.HttpRequest;
import cn.hutool.http.HttpResponse;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;

/** The page of an error is given to the parser with the rest. */
public final class JsonOfAnswer {

  private final ObjectMapper mapper = new ObjectMapper();

  public JsonNode load(String url, Map<String, Object> form) throws IOException {
    try (HttpResponse answer =
        HttpRequest.get(url).form(form).timeout(3_000).header("X-Shop", "7").execute()) {
      // BUG: Diagnostic contains: [HttpStatusUnchecked]
      return mapper.readTree(answer.body());
    }
  }
}
