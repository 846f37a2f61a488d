package snippets.httpresponsenotclosed.apache4;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.List;
import org.apache.http.client.HttpClient;
import org.apache.http.client.methods.HttpGet;

/** The reader closes what it reads. */
public final class GsonOfTypeTokenInTry {

  private final Gson gson = new Gson();

  public List<String> names(HttpClient client, String uri) throws IOException {
    // BUG: Diagnostic contains: [HttpStatusUnchecked]
    InputStream in = client.execute(new HttpGet(uri)).getEntity().getContent();
    try (Reader reader = new InputStreamReader(in)) {
      return gson.fromJson(reader, new TypeToken<List<String>>() {});
    }
  }
}
