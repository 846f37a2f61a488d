package snippets.httpresponsenotclosed.apache4;

import java.io.IOException;
import java.io.InputStream;
import org.apache.http.client.HttpClient;
import org.apache.http.client.methods.HttpGet;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Closed, whatever the document is like. */
public final class YamlEngineInTry {

  private final Load load = new Load(LoadSettings.builder().build());

  public Object settings(HttpClient client, String uri) throws IOException {
    try (InputStream in = client.execute(new HttpGet(uri)).getEntity().getContent()) {
      return load.loadFromInputStream(in);
    }
  }
}
