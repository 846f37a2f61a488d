package snippets.httptimeoutmissing.urlconnection;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URL;
import javax.imageio.ImageIO;

/** An icon of the program's own. */
public final class ImageOfResource {

  public BufferedImage icon(String name) throws IOException {
    URL icon = ImageOfResource.class.getResource("/icons/" + name);
    return ImageIO.read(icon);
  }
}
