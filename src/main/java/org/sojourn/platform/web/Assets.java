package org.sojourn.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.primefaces.context.PrimeFacesContext;

/**
 * Addresses of the look's own files below {@code /assets}. Each carries a mark of its content, so that a browser may keep
 * it for a year and still sees a new one at once: {@code #{assets.url('sojourn.css')}}.
 */
@Named
@ApplicationScoped
public class Assets {
    public static final String FOLDER = "/assets/";
    private static final String THEME = "primefaces.css";

    @Inject
    private ServletContext application;

    private final Map<String, String> known = new ConcurrentHashMap<>();

    public String url(String file) {
        return known.computeIfAbsent(file, this::marked);
    }

    /** Is this the mark of what the file holds now? */
    public boolean isMark(String file, String mark) {
        try {
            return url(file).endsWith("?v=" + mark);
        } catch (IllegalArgumentException noSuchFile) {
            return false;
        }
    }

    /** The word of this view's Content-Security-Policy, which a form sends back so that its answer may carry scripts. */
    public String getNonce() {
        return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
    }

    /**
     * The theme of PrimeFaces in our tokens, for pages that have one of its components; nothing for all others, and for a WAR
     * that was put together without the goal that makes the file.
     */
    public String getTheme() {
        FacesContext faces = FacesContext.getCurrentInstance();
        boolean needed = faces.getViewRoot().getComponentResources(faces, "head").stream()
                .map(UIComponent::getAttributes)
                .anyMatch(of -> "primefaces".equals(of.get("library")) && "components.css".equals(of.get("name")));
        return needed && exists(THEME) ? url(THEME) : null;
    }

    private boolean exists(String file) {
        try {
            return application.getResource(FOLDER + file) != null;
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String marked(String file) {
        try (InputStream in = application.getResourceAsStream(FOLDER + file)) {
            if (in == null) throw new IllegalArgumentException("no such file of the look: " + file);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
            return application.getContextPath() + FOLDER + file + "?v="
                    + HexFormat.of().formatHex(digest, 0, 5);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
