package snippets.httpresponsenotclosed.feign;

import feign.RequestLine;
import feign.Response;
import java.io.IOException;
import java.io.OutputStream;

/** Methods of an annotated interface are requests; their plain responses have to be closed. */
public final class ResponseOfInterface {

  interface Files {
    @RequestLine("GET /file")
    Response file();

    @RequestLine("GET /name")
    String name();
  }

  private final Files files;

  public ResponseOfInterface(Files files) {
    this.files = files;
  }

  public int status() {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    Response response = files.file();
    return response.status();
  }

  public long size() throws IOException {
    try (Response response = files.file()) {
      return response.body().asInputStream().transferTo(OutputStream.nullOutputStream());
    }
  }

  public String name() {
    return files.name();
  }
}
