package snippets.httpinterceptorleak.apache5;

import java.io.IOException;
import org.apache.hc.client5.http.classic.ExecChain;
import org.apache.hc.client5.http.classic.ExecChainHandler;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;

/** The archive that gets the response closes it when it has read it. */
public final class HandedToArchive implements ExecChainHandler {

  /** Keeps what has failed. */
  public interface Archive {
    void keep(ClassicHttpResponse response) throws IOException;
  }

  private final Archive archive;

  public HandedToArchive(Archive archive) {
    this.archive = archive;
  }

  @Override
  public ClassicHttpResponse execute(
      ClassicHttpRequest request, ExecChain.Scope scope, ExecChain chain)
      throws IOException, HttpException {
    ClassicHttpResponse response = chain.proceed(request, scope);
    if (response.getCode() == 500) {
      archive.keep(response);
      throw new IOException("failed: " + request.getPath());
    }
    return response;
  }
}
