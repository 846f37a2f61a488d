package snippets.httpresponsenotclosed.apache4;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.List;
import org.apache.http.client.HttpClient;
import org.apache.http.client.methods.HttpGet;

/** As with a class: wrong JSON leaves the reader open. */
public final class GsonOfTypeTokenFails {

  private final Gson gson = new Gson();

  public List<String> names(HttpClient client, String uri) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    // BUG: Diagnostic contains: [HttpStatusUnchecked]
    InputStream in = client.execute(new HttpGet(uri)).getEntity().getContent();
    return gson.fromJson(new InputStreamReader(in), new TypeToken<List<String>>() {});
  }
}
