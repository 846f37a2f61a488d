package snippets.httpresponsenotclosed.apache5fluent;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.hc.client5.http.fluent.Request;
import org.apache.hc.client5.http.fluent.Response;

/** Saving reads to the end. */
public final class SavedToFile {

  public void download(String uri, Path file) throws IOException {
    Response response = Request.get(uri).execute();
    response.saveContent(file.toFile());
  }
}
