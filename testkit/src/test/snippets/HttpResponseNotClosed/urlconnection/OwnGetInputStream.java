package snippets.httpresponsenotclosed.urlconnection;

import java.io.IOException;
import java.io.InputStream;

/** Another class with a method of that name. */
public final class OwnGetInputStream {

  public int first(Attachment attachment) throws IOException {
    return attachment.getInputStream().read();
  }

  interface Attachment {
    InputStream getInputStream() throws IOException;
  }
}
