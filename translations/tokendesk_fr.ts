<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>RegistryProfile</name>
    <message>
        <source>Download, view, search</source>
        <translation>Télécharger, consulter, rechercher</translation>
    </message>
    <message>
        <source>Publish new skills, update existing ones</source>
        <translation>Publier de nouveaux skills, mettre à jour les skills existants</translation>
    </message>
    <message>
        <source>Delete, manage versions, moderate</source>
        <translation>Supprimer, gérer les versions, modérer</translation>
    </message>
    <message>
        <source>Read-only bot</source>
        <translation>Bot en lecture seule</translation>
    </message>
    <message>
        <source>CI publish</source>
        <translation>Publication par CI</translation>
    </message>
    <message>
        <source>Local development</source>
        <translation>Développement local</translation>
    </message>
    <message>
        <source>It stops working at once and cannot be restored.</source>
        <translation>Il cesse aussitôt de fonctionner et ne peut pas être rétabli.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::AccessibleRows</name>
    <message numerus="yes">
        <source>%1, %n token(s), open</source>
        <translation>
            <numerusform>%1, %n jeton, groupe développé</numerusform>
            <numerusform>%1, %n jetons, groupe développé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n token(s), closed</source>
        <translation>
            <numerusform>%1, %n jeton, groupe réduit</numerusform>
            <numerusform>%1, %n jetons, groupe réduit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::AddAccountDialog</name>
    <message>
        <source>Add account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>Mode de connexion</translation>
    </message>
    <message>
        <source>E-mail and password</source>
        <translation>E-mail et mot de passe</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navigateur</translation>
    </message>
    <message>
        <source>Paste a token</source>
        <translation>Coller un jeton</translation>
    </message>
    <message>
        <source>Your browser opens the registry&apos;s own page; sign in and approve there. The registry makes a token for this computer, which is kept in your keychain.</source>
        <translation>Votre navigateur ouvre la page du registre&#x202f;; connectez-vous-y et approuvez la demande. Le registre crée un jeton pour cet ordinateur, conservé dans votre trousseau.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Sent once, never stored. Only the session is kept, in your keychain.</source>
        <translation>Envoyé une seule fois, jamais enregistré. Seule la session est conservée, dans votre trousseau.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>It is checked with the registry before it is saved.</source>
        <translation>Il est vérifié auprès du registre avant d’être enregistré.</translation>
    </message>
    <message>
        <source>This is who the registry knows you as:</source>
        <translation>Le registre vous connaît sous cette identité&#xa0;:</translation>
    </message>
    <message>
        <source>Open browser</source>
        <translation>Ouvrir le navigateur</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>A token of %1.</source>
        <translation>Un jeton de %1.</translation>
    </message>
    <message>
        <source>A test token of %1.</source>
        <translation>Un jeton de test de %1.</translation>
    </message>
    <message>
        <source>A token of %1 in its old format: replace it soon.</source>
        <translation>Un jeton de %1 à l’ancien format&#xa0;: remplacez-le bientôt.</translation>
    </message>
    <message>
        <source>A service account&apos;s token of %1.</source>
        <translation>Un jeton de compte de service de %1.</translation>
    </message>
    <message>
        <source>Only https:// – or http://127.0.0.1 for a registry on this computer.</source>
        <translation>Uniquement https:// – ou http://127.0.0.1 pour un registre sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This is not a registry&apos;s address. Example: https://tank.example.com</source>
        <translation>Ce n’est pas l’adresse d’un registre. Exemple&#xa0;: https://tank.example.com</translation>
    </message>
    <message>
        <source>Fill in e-mail and password.</source>
        <translation>Saisissez l’e-mail et le mot de passe.</translation>
    </message>
    <message>
        <source>Paste a token first.</source>
        <translation>Collez d’abord un jeton.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>E-mail or password is wrong.</source>
        <translation>E-mail ou mot de passe incorrect.</translation>
    </message>
    <message>
        <source>Nobody approved in time. Nothing was saved.</source>
        <translation>Personne n’a approuvé à temps. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>This sign-in has expired. Start again.</source>
        <translation>Cette demande de connexion a expiré. Recommencez.</translation>
    </message>
    <message>
        <source>The sign-in was refused in the browser, or the account is suspended.</source>
        <translation>La connexion a été refusée dans le navigateur, ou le compte est suspendu.</translation>
    </message>
    <message>
        <source>%1 does not accept this token: it is wrong, revoked or expired – or its request limit is used up, which %1 answers alike.</source>
        <translation>%1 n’accepte pas ce jeton&#xa0;: il est incorrect, révoqué ou expiré – ou sa limite de requêtes est atteinte, car %1 répond de la même façon dans ce cas.</translation>
    </message>
    <message>
        <source>The registry does not accept this token: it is wrong, revoked or expired.</source>
        <translation>Le registre n’accepte pas ce jeton&#xa0;: il est incorrect, révoqué ou expiré.</translation>
    </message>
    <message>
        <source>The registry may have made a token: look for a new one on its page and revoke it.</source>
        <translation>Le registre a peut-être créé un jeton&#xa0;: cherchez-en un nouveau sur sa page et révoquez-le.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The sign-in is kept in memory until you quit, because you chose so.</source>
        <translation>La session reste en mémoire jusqu’à la fermeture de l’application, comme vous l’avez choisi.</translation>
    </message>
    <message>
        <source>The sign-in will be kept in your keychain, nowhere else.</source>
        <translation>La session sera conservée dans votre trousseau et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Save account</source>
        <translation>Enregistrer le compte</translation>
    </message>
    <message>
        <source>The account was not saved.</source>
        <translation>Le compte n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>Unlock keychain</source>
        <translation>Déverrouiller le trousseau</translation>
    </message>
</context>
<context>
    <name>Tokendesk::BrowserWaitPanel</name>
    <message>
        <source>1  The browser opens.   2  Approve there.   3  Come back: it goes on by itself.</source>
        <translation>1  Le navigateur s’ouvre.   2  Approuvez-y la demande.   3  Revenez ici&#xa0;: la suite est automatique.</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Address of the approval page</source>
        <translation>Adresse de la page d’approbation</translation>
    </message>
    <message>
        <source>Nothing opened? Use this address in any browser:</source>
        <translation>Rien ne s’est ouvert&#x202f;? Utilisez cette adresse dans n’importe quel navigateur&#xa0;:</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Asking the registry…</source>
        <translation>Interrogation du registre…</translation>
    </message>
    <message>
        <source>Check that the browser shows this code: %1</source>
        <translation>Vérifiez que le navigateur affiche ce code&#xa0;: %1</translation>
    </message>
    <message>
        <source>The registry sends you to another host: %1. Open it only if you know that it belongs to the registry.</source>
        <translation>Le registre vous renvoie vers un autre hôte&#xa0;: %1. Ne l’ouvrez que si vous savez qu’il appartient au registre.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>No browser could be started. Copy the address and open it yourself.</source>
        <translation>Aucun navigateur n’a pu être lancé. Copiez l’adresse et ouvrez-la vous-même.</translation>
    </message>
    <message>
        <source>Waiting · %1 left</source>
        <translation>En attente · reste %1</translation>
    </message>
    <message numerus="yes">
        <source>Waiting · checked %n second(s) ago · %1 left</source>
        <translation>
            <numerusform>En attente · vérifié il y a %n seconde · reste %1</numerusform>
            <numerusform>En attente · vérifié il y a %n secondes · reste %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::ClipboardBar</name>
    <message>
        <source>Clear now</source>
        <translation>Effacer maintenant</translation>
    </message>
    <message>
        <source>Time until the clipboard is cleared</source>
        <translation>Temps restant avant l’effacement du presse-papiers</translation>
    </message>
    <message>
        <source>Clear the clipboard (%1)</source>
        <translation>Effacer le presse-papiers (%1)</translation>
    </message>
    <message>
        <source>Clipboard cleared</source>
        <translation>Presse-papiers effacé</translation>
    </message>
    <message>
        <source>Clipboard already changed</source>
        <translation>Le presse-papiers avait déjà changé</translation>
    </message>
    <message>
        <source>This desktop does not confirm that the clipboard is clear: copy something else.</source>
        <translation>Cet environnement de bureau ne confirme pas que le presse-papiers est vide&#xa0;: copiez autre chose.</translation>
    </message>
    <message>
        <source>%1 copied – stays until you clear it</source>
        <translation>%1 copié – y reste jusqu’à ce que vous l’effaciez</translation>
    </message>
    <message numerus="yes">
        <source>%1 copied – clears in %n s</source>
        <translation>
            <numerusform>%1 copié – effacement dans %n&#xa0;s</numerusform>
            <numerusform>%1 copié – effacement dans %n&#xa0;s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::ColumnLayout</name>
    <message>
        <source>Fit “%1” to its content</source>
        <translation>Ajuster «&#xa0;%1&#xa0;» à son contenu</translation>
    </message>
    <message>
        <source>Fit all columns</source>
        <translation>Ajuster toutes les colonnes</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Réinitialiser les colonnes</translation>
    </message>
</context>
<context>
    <name>Tokendesk::CopyQuestion</name>
    <message>
        <source>This token does not work</source>
        <translation>Ce jeton ne fonctionne pas</translation>
    </message>
    <message>
        <source>“%1” has expired: the registry will refuse it.</source>
        <translation>«&#xa0;%1&#xa0;» a expiré&#xa0;: le registre le refusera.</translation>
    </message>
    <message>
        <source>“%1” is paused: the registry refuses it until it is switched on again.</source>
        <translation>«&#xa0;%1&#xa0;» est en pause&#xa0;: le registre le refuse tant qu’il n’est pas réactivé.</translation>
    </message>
    <message>
        <source>Copy anyway</source>
        <translation>Copier quand même</translation>
    </message>
    <message>
        <source>Do not copy</source>
        <translation>Ne pas copier</translation>
    </message>
</context>
<context>
    <name>Tokendesk::CreateForm</name>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nom</translation>
    </message>
    <message>
        <source>Offer it in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you alone, kept on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished">Compte</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights</source>
        <translation type="unfinished">Droits</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished">Expiration</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished">Sans regroupement</translation>
    </message>
    <message>
        <source>Clone %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of your accounts can create tokens. Sign in to one first.</source>
        <translation type="unfinished">Aucun de vos comptes ne peut créer de jetons. Connectez-vous d’abord à un compte.</translation>
    </message>
    <message>
        <source>Give it a name, so that you recognise it later.</source>
        <translation type="unfinished">Donnez-lui un nom pour le reconnaître plus tard.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation type="unfinished">
            <numerusform>%n caractère au maximum.</numerusform>
            <numerusform>%n caractères au maximum.</numerusform>
        </translation>
    </message>
    <message>
        <source>This account has a token of this name already.</source>
        <translation type="unfinished">Ce compte a déjà un jeton de ce nom.</translation>
    </message>
    <message>
        <source>This name is free.</source>
        <translation type="unfinished">Ce nom est libre.</translation>
    </message>
    <message>
        <source>Choose at least one right.</source>
        <translation type="unfinished">Choisissez au moins un droit.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::CreateTokenDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>Créer le jeton</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Nouveau jeton</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Création…</translation>
    </message>
    <message>
        <source>The token may have been created, or not.</source>
        <translation>Le jeton a peut-être été créé, peut-être pas.</translation>
    </message>
    <message>
        <source>Tokendesk is looking for it at the registry. Wait for the list before trying again.</source>
        <translation>Tokendesk le cherche sur le registre. Attendez la liste avant de réessayer.</translation>
    </message>
    <message>
        <source>No token was created.</source>
        <translation>Aucun jeton n’a été créé.</translation>
    </message>
    <message>
        <source>To limit its rights, create it on the registry&apos;s web page.</source>
        <translation>Pour limiter ses droits, créez-le sur la page web du registre.</translation>
    </message>
    <message>
        <source>Open web page</source>
        <translation>Ouvrir la page web</translation>
    </message>
    <message>
        <source>Create with all rights</source>
        <translation>Créer avec tous les droits</translation>
    </message>
    <message>
        <source>Unlock keychain</source>
        <translation>Déverrouiller le trousseau</translation>
    </message>
    <message>
        <source>Without a keychain its text can only be kept in memory until you quit; then it is gone.</source>
        <translation>Sans trousseau, son texte ne peut rester qu’en mémoire jusqu’à la fermeture de l’application&#x202f;; ensuite, il est perdu.</translation>
    </message>
    <message>
        <source>Keep in memory only</source>
        <translation>Garder en mémoire seulement</translation>
    </message>
    <message>
        <source>Risk: high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk: medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk: low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being created.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tokendesk::ErrorText</name>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Réessayez dans %n seconde.</numerusform>
            <numerusform>Réessayez dans %n secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n minute(s).</source>
        <translation>
            <numerusform>Réessayez dans %n minute.</numerusform>
            <numerusform>Réessayez dans %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 refused the sign-in. It has ended or was revoked – or its request limit for today is used up: %1 answers both alike. Sign in again, or try again tomorrow.</source>
        <translation>%1 a refusé la connexion. La session est terminée ou a été révoquée – ou sa limite de requêtes du jour est atteinte&#xa0;: %1 répond de la même façon dans les deux cas. Reconnectez-vous, ou réessayez demain.</translation>
    </message>
    <message>
        <source>%1 refused the sign-in: it has ended or was revoked. Sign in again.</source>
        <translation>%1 a refusé la connexion&#xa0;: la session est terminée ou a été révoquée. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>The registry</source>
        <translation>Le registre</translation>
    </message>
    <message>
        <source>%1 cannot be reached (%2). Check the network, then try again.</source>
        <translation>%1 est injoignable (%2). Vérifiez le réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again.</source>
        <translation>%1 n’a pas répondu à temps. Réessayez.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted, so nothing was sent. If this is your company&apos;s registry, its certificate authority has to be installed on this computer.</source>
        <translation>%1 présente un certificat qui n’est pas approuvé&#x202f;; rien n’a donc été envoyé. S’il s’agit du registre de votre entreprise, son autorité de certification doit être installée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing was sent: “%1” is not a safe address for a token. Use https://, or http://127.0.0.1 for a registry on this computer.</source>
        <translation>Rien n’a été envoyé&#xa0;: «&#xa0;%1&#xa0;» n’est pas une adresse sûre pour un jeton. Utilisez https://, ou http://127.0.0.1 pour un registre sur cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 redirects to another address (%2). Tokendesk does not send a token there; correct the registry&apos;s address instead.</source>
        <translation>%1 redirige vers une autre adresse (%2). Tokendesk n’y envoie pas de jeton&#x202f;; corrigez plutôt l’adresse du registre.</translation>
    </message>
    <message>
        <source>%1 accepts the token, but lets only a signed-in person manage tokens. Sign in with e-mail and password to see and manage them here.</source>
        <translation>%1 accepte le jeton, mais seule une personne connectée peut y gérer les jetons. Connectez-vous avec votre e-mail et votre mot de passe pour les voir et les gérer ici.</translation>
    </message>
    <message>
        <source>%1 says that this account has too few rights for that.</source>
        <translation>%1 indique que ce compte n’a pas les droits suffisants pour cela.</translation>
    </message>
    <message>
        <source>%1 does not have it (any more).</source>
        <translation>%1 n’a pas ou plus cet élément.</translation>
    </message>
    <message>
        <source>%1 did not accept this.</source>
        <translation>%1 n’a pas accepté cette demande.</translation>
    </message>
    <message>
        <source>%1 cannot limit tokens that are created here: such a token could do everything.</source>
        <translation>%1 ne peut pas limiter les jetons créés ici&#xa0;: un tel jeton pourrait tout faire.</translation>
    </message>
    <message>
        <source>%1 received too many requests.</source>
        <translation>%1 a reçu trop de requêtes.</translation>
    </message>
    <message>
        <source>%1 has a problem of its own (%2). Try again later.</source>
        <translation>%1 rencontre un problème interne (%2). Réessayez plus tard.</translation>
    </message>
    <message>
        <source>%1 gave an answer that cannot be read (%2). Is the address right?</source>
        <translation>%1 a donné une réponse illisible (%2). L’adresse est-elle correcte&#x202f;?</translation>
    </message>
    <message>
        <source>%1 does not offer this here.</source>
        <translation>%1 ne propose pas cela ici.</translation>
    </message>
    <message>
        <source>%1 may have done it, or not. Refresh the list before trying again.</source>
        <translation>%1 l’a peut-être fait, peut-être pas. Actualisez la liste avant de réessayer.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, then try again.</source>
        <translation>Le trousseau est verrouillé. Déverrouillez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>No keychain service answers on this computer (%1).</source>
        <translation>Aucun service de trousseau ne répond sur cet ordinateur (%1).</translation>
    </message>
    <message>
        <source>The keychain failed (%1).</source>
        <translation>Le trousseau a signalé une erreur (%1).</translation>
    </message>
    <message>
        <source>The keychain does not hold this secret.</source>
        <translation>Le trousseau ne contient pas ce secret.</translation>
    </message>
    <message>
        <source>Tokendesk cannot read or save its own data (%1).</source>
        <translation>Tokendesk ne peut pas lire ou enregistrer ses propres données (%1).</translation>
    </message>
    <message>
        <source>This cannot be right: %1.</source>
        <translation>Cette valeur ne peut pas être correcte&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Its message: “%1”</source>
        <translation>Son message&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>ne peut pas être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>is too large (%1 bytes)</source>
        <translation>est trop volumineux (%1 octets)</translation>
    </message>
    <message>
        <source>is not JSON: %1</source>
        <translation>n’est pas du JSON&#xa0;: %1</translation>
    </message>
    <message>
        <source>is missing or empty</source>
        <translation>est manquant ou vide</translation>
    </message>
    <message>
        <source>has the wrong type; expected: %1</source>
        <translation>n’a pas le bon type&#x202f;; attendu&#xa0;: %1</translation>
    </message>
    <message>
        <source>is not a known key; is it misspelt?</source>
        <translation>n’est pas une clé connue&#x202f;; est-elle mal orthographiée&#x202f;?</translation>
    </message>
    <message>
        <source>has a value that is not allowed; possible: %1</source>
        <translation>a une valeur non autorisée&#x202f;; possibles&#xa0;: %1</translation>
    </message>
    <message>
        <source>must be an https address: %1</source>
        <translation>doit être une adresse https&#xa0;: %1</translation>
    </message>
    <message>
        <source>must be a JSON pointer such as /id: %1</source>
        <translation>doit être un pointeur JSON comme /id&#xa0;: %1</translation>
    </message>
    <message>
        <source>must be a method and a path, such as “GET /tokens”: %1</source>
        <translation>doit être une méthode et un chemin, comme «&#xa0;GET /tokens&#xa0;»&#xa0;: %1</translation>
    </message>
    <message>
        <source>is out of range; possible: %1</source>
        <translation>est hors limites&#x202f;; possible&#xa0;: %1</translation>
    </message>
    <message>
        <source>names a scope that the file does not define: %1</source>
        <translation>nomme une portée que le fichier ne définit pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>is used twice: %1. The first one counts.</source>
        <translation>est utilisé deux fois&#xa0;: %1. Le premier compte.</translation>
    </message>
    <message>
        <source>stands in for the built-in registry “%1”.</source>
        <translation>remplace le registre intégré «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>file and place, what is wrong there</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ExpiryChooser</name>
    <message>
        <source>Days until it ends</source>
        <translation>Jours avant l’expiration</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Date…</source>
        <translation>Date…</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Sans expiration</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>It never ends by itself: somebody has to revoke it.</source>
        <translation>Il n’expire jamais de lui-même&#xa0;: quelqu’un doit le révoquer.</translation>
    </message>
    <message>
        <source>Remind me to review on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 days are possible here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me to review it on</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Ends %1, %2 %3 (%n day(s)).</source>
        <comment>date, time, zone</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens of this registry never end by themselves: somebody has to revoke them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a %1.</source>
        <comment>name of a weekday</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friday before (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tokendesk::Footer</name>
    <message>
        <source>Not signed in</source>
        <translation>Non connecté</translation>
    </message>
    <message numerus="yes">
        <source>Offline: %n account(s)</source>
        <translation>
            <numerusform>Hors ligne&#xa0;: %n compte</numerusform>
            <numerusform>Hors ligne&#xa0;: %n comptes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checking %n account(s)…</source>
        <translation>
            <numerusform>Vérification de %n compte…</numerusform>
            <numerusform>Vérification de %n comptes…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n account(s) online</source>
        <translation>
            <numerusform>%1 sur %n compte en ligne</numerusform>
            <numerusform>%1 sur %n comptes en ligne</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::LoadingRows</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>Tokendesk::MainWindow</name>
    <message>
        <source>%1 (%2)</source>
        <comment>deed, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Nouveau jeton</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Révoquer…</translation>
    </message>
    <message>
        <source>Revoke by rule…</source>
        <translation>Révoquer par règle…</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Copier le jeton</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Ajouter un compte…</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Se déconnecter…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>About Tokendesk</source>
        <translation>À propos de Tokendesk</translation>
    </message>
    <message>
        <source>Clear clipboard</source>
        <translation>Effacer le presse-papiers</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>The text of “%1” is not kept here.</source>
        <translation>Le texte de «&#xa0;%1&#xa0;» n’est pas conservé ici.</translation>
    </message>
    <message>
        <source>“%1” has expired: the registry will refuse it.</source>
        <translation>«&#xa0;%1&#xa0;» a expiré&#xa0;: le registre le refusera.</translation>
    </message>
    <message>
        <source>“%1” was not copied.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été copié.</translation>
    </message>
    <message>
        <source>Saving to the keychain…</source>
        <translation>Enregistrement dans le trousseau…</translation>
    </message>
    <message>
        <source>Tokendesk %1

One window for every API token. Its secrets live in your system&apos;s keychain and nowhere else.

Any program that runs as you can ask an unlocked keychain; Tokendesk cannot prevent that.

Free software: GPL-3.0 or later.</source>
        <translation>Tokendesk %1

Une seule fenêtre pour tous vos jetons d’API. Ses secrets se trouvent dans le trousseau de votre système et nulle part ailleurs.

Tout programme exécuté sous votre identité peut interroger un trousseau déverrouillé&#x202f;; Tokendesk ne peut pas l’empêcher.

Logiciel libre&#xa0;: GPL-3.0 ou ultérieure.</translation>
    </message>
    <message>
        <source>Clone token…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tokendesk::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>Tokendesk::NewSecretDialog</name>
    <message>
        <source>I have stored it safely myself</source>
        <translation>Je l’ai moi-même mis en lieu sûr</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Tester maintenant</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 est prêt</translation>
    </message>
    <message>
        <source>Saved in your keychain</source>
        <translation>Enregistré dans votre trousseau</translation>
    </message>
    <message>
        <source>Kept in memory until you quit: there is no keychain, and Tokendesk writes no secret into a file.</source>
        <translation>Gardé en mémoire jusqu’à la fermeture de l’application&#xa0;: il n’y a pas de trousseau, et Tokendesk n’écrit aucun secret dans un fichier.</translation>
    </message>
    <message>
        <source>It could not be saved. This is the only copy.</source>
        <translation>Il n’a pas pu être enregistré. C’est la seule copie.</translation>
    </message>
    <message>
        <source>Now put it where it is needed. The registry will not show it again.</source>
        <translation>Placez-le maintenant là où il est nécessaire. Le registre ne l’affichera plus.</translation>
    </message>
    <message numerus="yes">
        <source>Copied, clears in %n s</source>
        <translation>
            <numerusform>Copié, effacement dans %n&#xa0;s</numerusform>
            <numerusform>Copié, effacement dans %n&#xa0;s</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the registry…</source>
        <translation>Interrogation du registre…</translation>
    </message>
    <message>
        <source>Valid · %1</source>
        <translation>Valide · %1</translation>
    </message>
    <message>
        <source>It is not saved anywhere yet.</source>
        <translation>Il n’est encore enregistré nulle part.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::Notices</name>
    <message>
        <source>New secrets are kept in memory only and are gone when you quit. Tokendesk never writes them into a file.</source>
        <translation>Les nouveaux secrets ne sont gardés qu’en mémoire et disparaissent à la fermeture de l’application. Tokendesk ne les écrit jamais dans un fichier.</translation>
    </message>
    <message>
        <source>Use the keychain</source>
        <translation>Utiliser le trousseau</translation>
    </message>
    <message>
        <source>Unlock keychain</source>
        <translation>Déverrouiller le trousseau</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Keep in memory only</source>
        <translation>Garder en mémoire seulement</translation>
    </message>
    <message>
        <source>a registry</source>
        <translation>un registre</translation>
    </message>
    <message>
        <source>“%1” may have been created at %2, but its secret was not saved. It is not listed yet.</source>
        <translation>«&#xa0;%1&#xa0;» a peut-être été créé sur %2, mais son secret n’a pas été enregistré. Il ne figure pas encore dans la liste.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>“%1” was created at %2, but its secret was lost when that was interrupted.</source>
        <translation>«&#xa0;%1&#xa0;» a été créé sur %2, mais son secret a été perdu lors d’une interruption.</translation>
    </message>
    <message>
        <source>Revoke it</source>
        <translation>Le révoquer</translation>
    </message>
    <message>
        <source>Not revoked.</source>
        <translation>Non révoqué.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le conserver</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, what is wrong</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The list is from %1.</source>
        <translation>La liste date du %1.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Some registry files have mistakes and were not loaded:</source>
        <translation>Des fichiers de registre contiennent des erreurs et n’ont pas été chargés&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… et %n de plus.</numerusform>
            <numerusform>… et %n de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>Tokendesk::PageStates</name>
    <message>
        <source>No account yet</source>
        <translation>Aucun compte</translation>
    </message>
    <message>
        <source>Sign in to a registry to see all its tokens here. Their secrets stay in your keychain.</source>
        <translation>Connectez-vous à un registre pour voir ici tous ses jetons. Leurs secrets restent dans votre trousseau.</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>No token in this account</source>
        <translation>Aucun jeton dans ce compte</translation>
    </message>
    <message>
        <source>Create one for each place that uses it.</source>
        <translation>Créez-en un pour chaque endroit qui l’utilise.</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Nouveau jeton</translation>
    </message>
    <message>
        <source>No token matches</source>
        <translation>Aucun jeton correspondant</translation>
    </message>
    <message>
        <source>Each word must appear in name, prefix, rights, account or registry.</source>
        <translation>Chaque mot doit figurer dans le nom, le préfixe, les droits, le compte ou le registre.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Offline, and nothing loaded yet</source>
        <translation>Hors ligne, et rien n’est encore chargé</translation>
    </message>
    <message>
        <source>The tokens could not be loaded</source>
        <translation>Les jetons n’ont pas pu être chargés</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>Tokendesk::RevocationBar</name>
    <message>
        <source>Revoking “%1” in %2 s</source>
        <translation>Révocation de «&#xa0;%1&#xa0;» dans %2&#xa0;s</translation>
    </message>
    <message numerus="yes">
        <source>Revoking %n token(s) in %1 s</source>
        <translation>
            <numerusform>Révocation de %n jeton dans %1&#xa0;s</numerusform>
            <numerusform>Révocation de %n jetons dans %1&#xa0;s</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoking “%1” waits for your answer</source>
        <translation>La révocation de «&#xa0;%1&#xa0;» attend votre réponse</translation>
    </message>
    <message numerus="yes">
        <source>Revoking %n token(s) waits for your answer</source>
        <translation>
            <numerusform>La révocation de %n jeton attend votre réponse</numerusform>
            <numerusform>La révocation de %n jetons attend votre réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoking “%1”…</source>
        <translation>Révocation de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message numerus="yes">
        <source>Revoking %n token(s): %1 done…</source>
        <translation>
            <numerusform>Révocation de %n jeton&#xa0;: déjà %1…</numerusform>
            <numerusform>Révocation de %n jetons&#xa0;: déjà %1…</numerusform>
        </translation>
    </message>
    <message>
        <source>The registry asks to wait: going on in %1 s. %2 of %3 done.</source>
        <translation>Le registre demande d’attendre&#xa0;: reprise dans %1&#xa0;s. Avancement&#xa0;: %2 sur %3.</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>Results…</source>
        <translation>Résultats…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo (%1)</source>
        <translation>Annuler (%1)</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Revoke at once</source>
        <translation>Révoquer immédiatement</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Nothing was revoked.</source>
        <translation>Rien n’a été révoqué.</translation>
    </message>
    <message>
        <source>“%1” is revoked</source>
        <translation>«&#xa0;%1&#xa0;» est révoqué</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) revoked</source>
        <translation>
            <numerusform>%n jeton révoqué</numerusform>
            <numerusform>%n jetons révoqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n token(s) revoked. The others may still be valid: see the results.</source>
        <translation>
            <numerusform>Jetons révoqués&#xa0;: %1 sur %n. Les autres sont peut-être encore valides&#xa0;: voir les résultats.</numerusform>
            <numerusform>Jetons révoqués&#xa0;: %1 sur %n. Les autres sont peut-être encore valides&#xa0;: voir les résultats.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>Tokendesk::RevocationResults</name>
    <message>
        <source>Try the failed again</source>
        <translation>Réessayer les échecs</translation>
    </message>
    <message>
        <source>What became of each token</source>
        <translation>Ce qu’il est advenu de chaque jeton</translation>
    </message>
    <message>
        <source>Tokens and results</source>
        <translation>Jetons et résultats</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>None failed.</source>
        <translation>Aucun échec.</translation>
    </message>
    <message>
        <source>It is not over yet.</source>
        <translation>Ce n’est pas encore terminé.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::Revocations</name>
    <message>
        <source>Revoke before closing?</source>
        <translation>Révoquer avant de fermer&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) were about to be revoked. Nothing has been sent yet.</source>
        <translation>
            <numerusform>%n jeton allait être révoqué. Rien n’a encore été envoyé.</numerusform>
            <numerusform>%n jetons allaient être révoqués. Rien n’a encore été envoyé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not revoke</source>
        <translation>Ne pas révoquer</translation>
    </message>
    <message>
        <source>Revoke now</source>
        <translation>Révoquer maintenant</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
    </message>
</context>
<context>
    <name>Tokendesk::RevokeDialog</name>
    <message>
        <source>Keep it</source>
        <translation>Le conserver</translation>
    </message>
    <message>
        <source>Revoke in %1 s</source>
        <translation>Révoquer dans %1&#xa0;s</translation>
    </message>
    <message>
        <source>Revoke “%1”?</source>
        <translation>Révoquer «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>You can undo it until then.</source>
        <translation>Vous pouvez annuler jusque-là.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Préfixe</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Utilisé dans</translation>
    </message>
    <message>
        <source>Name of the token</source>
        <translation>Nom du jeton</translation>
    </message>
    <message>
        <source>Type the name “%1” to go on</source>
        <translation>Saisissez le nom «&#xa0;%1&#xa0;» pour continuer</translation>
    </message>
    <message>
        <source>Because %1.</source>
        <translation>Raison&#xa0;: %1.</translation>
    </message>
    <message>
        <source>, and </source>
        <comment>between reasons</comment>
        <translation>, et </translation>
    </message>
    <message>
        <source>Type the name first.</source>
        <translation>Saisissez d’abord le nom.</translation>
    </message>
    <message>
        <source>This is not the name yet: capital and small letters count.</source>
        <translation>Ce n’est pas encore le nom&#xa0;: la casse est prise en compte.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::RevokeList</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Type the name</source>
        <translation>Saisir le nom</translation>
    </message>
    <message>
        <source>Tokens to revoke</source>
        <translation>Jetons à révoquer</translation>
    </message>
    <message>
        <source>Protected: sign out instead</source>
        <translation>Protégé&#xa0;: déconnectez-vous plutôt</translation>
    </message>
    <message>
        <source>Name of %1, typed</source>
        <translation>Nom de %1, à saisir</translation>
    </message>
</context>
<context>
    <name>Tokendesk::RevokeManyDialog</name>
    <message>
        <source>Keep them</source>
        <translation>Les conserver</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n token(s)?</source>
        <translation>
            <numerusform>Révoquer %n jeton&#x202f;?</numerusform>
            <numerusform>Révoquer %n jetons&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke by rule</source>
        <translation>Révocation par règle</translation>
    </message>
    <message>
        <source>They stop working at once and for good. Nothing is sent before you confirm, and then you have a few seconds to undo it.</source>
        <translation>Ils cessent aussitôt et définitivement de fonctionner. Rien n’est envoyé avant que vous confirmiez&#x202f;; vous avez ensuite quelques secondes pour annuler.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Not used for</source>
        <translation>Inutilisés depuis</translation>
    </message>
    <message>
        <source>Never used, and older than</source>
        <translation>Jamais utilisés et créés il y a plus de</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirés</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>jour</numerusform>
            <numerusform>jours</numerusform>
        </translation>
    </message>
    <message>
        <source>This rule has no number of days.</source>
        <translation>Cette règle n’a pas de nombre de jours.</translation>
    </message>
    <message>
        <source>No token fits this rule.</source>
        <translation>Aucun jeton ne correspond à cette règle.</translation>
    </message>
    <message>
        <source>%1 of %2 need their name typed.</source>
        <translation>Nom à saisir pour %1 sur %2.</translation>
    </message>
    <message>
        <source>%1 of %2 chosen.</source>
        <translation>Sélection&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>Revoke %1 in %2 s</source>
        <translation>Révoquer (%1) dans %2&#xa0;s</translation>
    </message>
    <message>
        <source>Choose at least one token.</source>
        <translation>Choisissez au moins un jeton.</translation>
    </message>
    <message>
        <source>Type the names of the risky ones first.</source>
        <translation>Saisissez d’abord les noms des jetons à risque.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::RevokeWords</name>
    <message>
        <source>Tokendesk is signed in with it</source>
        <translation>Tokendesk est connecté avec ce jeton</translation>
    </message>
    <message>
        <source>it has a high-risk right</source>
        <translation>il possède un droit à risque élevé</translation>
    </message>
    <message>
        <source>a service account works with it</source>
        <translation>un compte de service l’utilise</translation>
    </message>
    <message>
        <source>it was used within the last 24 hours</source>
        <translation>il a été utilisé au cours des dernières 24 heures</translation>
    </message>
    <message>
        <source>Tokendesk itself is signed in with this token: you would sign yourself out.</source>
        <translation>Tokendesk lui-même est connecté avec ce jeton&#xa0;: vous vous déconnecteriez.</translation>
    </message>
    <message>
        <source>It stops working at once and for good.</source>
        <translation>Il cesse aussitôt et définitivement de fonctionner.</translation>
    </message>
    <message>
        <source>Requests that are running fail, and whatever uses it stops working.</source>
        <translation>Les requêtes en cours échouent, et tout ce qui l’utilise cesse de fonctionner.</translation>
    </message>
    <message>
        <source>It was never used, so probably nothing depends on it.</source>
        <translation>Il n’a jamais été utilisé&#xa0;: rien n’en dépend probablement.</translation>
    </message>
    <message>
        <source>The registry does not say whether it is in use. Whatever uses it stops working.</source>
        <translation>Le registre n’indique pas s’il est utilisé. Tout ce qui l’utilise cesse de fonctionner.</translation>
    </message>
    <message>
        <source>Its copy in your keychain is deleted afterwards.</source>
        <translation>Sa copie dans votre trousseau est ensuite supprimée.</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Pas encore demandé</translation>
    </message>
    <message>
        <source>Asked, not proved yet</source>
        <translation>Demandé, pas encore confirmé</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoqué</translation>
    </message>
    <message>
        <source>It is revoked, but its copy could not be deleted from the keychain.</source>
        <translation>Il est révoqué, mais sa copie n’a pas pu être supprimée du trousseau.</translation>
    </message>
    <message>
        <source>It is still valid.</source>
        <translation>Il est toujours valide.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::RowButtons</name>
    <message>
        <source>Copy this token</source>
        <translation>Copier ce jeton</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Autres actions</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ScopePicker</name>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personnalisé</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>Risque élevé</translation>
    </message>
    <message>
        <source>Choose at least one right.</source>
        <translation>Choisissez au moins un droit.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between rights</comment>
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>Can: %1.</source>
        <translation>Autorisé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Can: %1. Cannot: %2.</source>
        <translation>Autorisé&#xa0;: %1. Interdit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 – included in %2</source>
        <translation>%1 – inclus dans %2</translation>
    </message>
    <message>
        <source>%1, everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All in this column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May change %1, but not read it. That is allowed; is it what you want?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry granted this right, but its description here does not know it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tokendesk::SecretEdit</name>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SecretView</name>
    <message>
        <source>hidden token, %1 characters</source>
        <translation>jeton masqué, %1 caractères</translation>
    </message>
    <message>
        <source>Show token</source>
        <translation>Afficher le jeton</translation>
    </message>
    <message>
        <source>Hide token</source>
        <translation>Masquer le jeton</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SideBar</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Se reconnecter…</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Se déconnecter…</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SideBarModel</name>
    <message>
        <source>All tokens</source>
        <translation>Tous les jetons</translation>
    </message>
    <message numerus="yes">
        <source>All tokens, %n</source>
        <translation>
            <numerusform>Tous les jetons, %n</numerusform>
            <numerusform>Tous les jetons, %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>too few rights</source>
        <translation>droits insuffisants</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problème</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SignOutDialog</name>
    <message>
        <source>Revoke the token that signing in made</source>
        <translation>Révoquer le jeton créé lors de la connexion</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Sign out %1 from %2?</source>
        <translation>Déconnecter %1 de %2&#x202f;?</translation>
    </message>
    <message>
        <source>The sign-in is deleted from your keychain. The account&apos;s tokens stay as they are at %1 and go on working.</source>
        <translation>La session est supprimée de votre trousseau. Les jetons du compte restent tels quels sur %1 et continuent de fonctionner.</translation>
    </message>
    <message>
        <source>Revoke the token that signing in made (not possible: %1 did not list it)</source>
        <translation>Révoquer le jeton créé lors de la connexion (impossible&#xa0;: %1 ne l’a pas listé)</translation>
    </message>
    <message numerus="yes">
        <source>Also delete the %n saved token(s) of this account from the keychain</source>
        <translation>
            <numerusform>Supprimer aussi du trousseau %n jeton enregistré de ce compte</numerusform>
            <numerusform>Supprimer aussi du trousseau les %n jetons enregistrés de ce compte</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Rester connecté</translation>
    </message>
    <message>
        <source>Not signed out.</source>
        <translation>Non déconnecté.</translation>
    </message>
    <message>
        <source>The token could not be revoked and is still valid at the registry.</source>
        <translation>Le jeton n’a pas pu être révoqué et reste valide sur le registre.</translation>
    </message>
    <message>
        <source>Sign out without revoking</source>
        <translation>Se déconnecter sans révoquer</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenCopier</name>
    <message>
        <source>“%1” was not copied.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été copié.</translation>
    </message>
    <message>
        <source>The text of “%1” is not kept here.</source>
        <translation>Le texte de «&#xa0;%1&#xa0;» n’est pas conservé ici.</translation>
    </message>
    <message>
        <source>The text of “%1” is not kept here: its prefix is copied.</source>
        <translation>Le texte de «&#xa0;%1&#xa0;» n’est pas conservé ici&#xa0;: son préfixe a été copié.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenDetails</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Choose a token to see what it may do and when it ends.</source>
        <translation>Choisissez un jeton pour voir ce qu’il permet et quand il expire.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Its text is not in your keychain: the registry showed it only once, elsewhere.</source>
        <translation>Son texte n’est pas dans votre trousseau&#xa0;: le registre ne l’a affiché qu’une fois, ailleurs.</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Révoquer…</translation>
    </message>
    <message>
        <source>Offer in the tray</source>
        <translation>Proposer dans la zone de notification</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Everything: this token has no limits.</source>
        <translation>Tout&#xa0;: ce jeton n’a aucune limite.</translation>
    </message>
    <message>
        <source>The registry does not say.</source>
        <translation>Le registre ne l’indique pas.</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Informations</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>in your keychain</source>
        <translation>dans votre trousseau</translation>
    </message>
    <message>
        <source>not kept here</source>
        <translation>non conservé ici</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Tokendesk is signed in with it</source>
        <translation>Tokendesk est connecté avec ce jeton</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenPage</name>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Grouper par</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Sans regroupement</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Month of the end</source>
        <translation>Mois d’expiration</translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation>Développer tous les groupes</translation>
    </message>
    <message>
        <source>Close all groups</source>
        <translation>Réduire tous les groupes</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenWords</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Préfixe</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Portées</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>No expiry</source>
        <translation>Sans expiration</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Jamais utilisé</translation>
    </message>
    <message>
        <source>Unchecked</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>review %1</source>
        <comment>in 12 days</comment>
        <translation>à revoir&#xa0;: %1</translation>
    </message>
    <message>
        <source>review is due</source>
        <translation>à revoir maintenant</translation>
    </message>
    <message>
        <source>It does not end by itself: you wanted to look at it again on this day.</source>
        <translation>Il n’expire pas de lui-même&#xa0;: vous vouliez le revoir ce jour-là.</translation>
    </message>
    <message>
        <source>This token works until somebody revokes it. You will be reminded to look at it.</source>
        <translation>Ce jeton fonctionne jusqu’à ce que quelqu’un le révoque. Il vous sera rappelé de le revoir.</translation>
    </message>
    <message>
        <source>This token works and ends by itself.</source>
        <translation>Ce jeton fonctionne et expire de lui-même.</translation>
    </message>
    <message>
        <source>Whatever uses this token stops working when it ends: rotate it in time.</source>
        <translation>Tout ce qui utilise ce jeton cesse de fonctionner à son expiration&#xa0;: renouvelez-le à temps.</translation>
    </message>
    <message>
        <source>This token no longer works.</source>
        <translation>Ce jeton ne fonctionne plus.</translation>
    </message>
    <message>
        <source>This token is switched off at its registry.</source>
        <translation>Ce jeton est désactivé sur son registre.</translation>
    </message>
    <message>
        <source>This token works until somebody revokes it.</source>
        <translation>Ce jeton fonctionne jusqu’à ce que quelqu’un le révoque.</translation>
    </message>
    <message>
        <source>Nobody has used this token since it was made: it may not be needed.</source>
        <translation>Personne n’a utilisé ce jeton depuis sa création&#xa0;: il est peut-être inutile.</translation>
    </message>
    <message>
        <source>The registry does not say when this token ends.</source>
        <translation>Le registre n’indique pas quand ce jeton expire.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>no rights</source>
        <translation>aucun droit</translation>
    </message>
    <message>
        <source>does not end</source>
        <translation>n’expire pas</translation>
    </message>
    <message>
        <source>end not reported</source>
        <translation>expiration non indiquée</translation>
    </message>
    <message>
        <source>Ends in %1 %2</source>
        <comment>month and year</comment>
        <translation>Expire en %1 %2</translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <translation>%1, %2 UTC</translation>
    </message>
    <message>
        <source>%1, %2 %3 (%4 UTC)</source>
        <translation>%1, %2 %3 (%4 UTC)</translation>
    </message>
    <message>
        <source>%1, %2 %3 (%4, %5 UTC)</source>
        <translation>%1, %2 %3 (%4, %5 UTC)</translation>
    </message>
    <message>
        <source>all rights</source>
        <translation>tous les droits</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the facts of a token, read aloud</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>il y a %n&#xa0;min</numerusform>
            <numerusform>il y a %n&#xa0;min</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>il y a 1 heure</translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>il y a %n heure</numerusform>
            <numerusform>il y a %n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>in a moment</source>
        <translation>dans un instant</translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>dans %n&#xa0;min</numerusform>
            <numerusform>dans %n&#xa0;min</numerusform>
        </translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>in 1 hour</source>
        <translation>dans 1 heure</translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>dans %n heure</numerusform>
            <numerusform>dans %n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>Review is due</source>
        <translation>À revoir maintenant</translation>
    </message>
    <message>
        <source>Review today</source>
        <translation>À revoir aujourd’hui</translation>
    </message>
    <message>
        <source>Review tomorrow</source>
        <translation>À revoir demain</translation>
    </message>
    <message numerus="yes">
        <source>Review in %n days</source>
        <translation>
            <numerusform>À revoir dans %n jour</numerusform>
            <numerusform>À revoir dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>Expire aujourd’hui</translation>
    </message>
    <message>
        <source>Ends tomorrow</source>
        <translation>Expire demain</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%n jour restant</numerusform>
            <numerusform>%n jours restants</numerusform>
        </translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>dernière utilisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>jamais utilisé</translation>
    </message>
    <message>
        <source>last use not reported</source>
        <translation>dernière utilisation non indiquée</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>expiration&#xa0;: %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>expiré (%1)</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TopBar</name>
    <message>
        <source>Filter tokens</source>
        <translation>Filtrer les jetons</translation>
    </message>
    <message>
        <source>Filter tokens by name, rights, account…</source>
        <translation>Filtrer les jetons par nom, droits, compte…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n jeton</numerusform>
            <numerusform>%n jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>Tokendesk::Tray</name>
    <message>
        <source>Clear “%1” from the clipboard</source>
        <translation>Effacer «&#xa0;%1&#xa0;» du presse-papiers</translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>Afficher la fenêtre</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>No tokens here yet: choose one and tick “Offer in the tray”</source>
        <translation>Aucun jeton ici pour l’instant&#xa0;: choisissez-en un et cochez «&#xa0;Proposer dans la zone de notification&#xa0;»</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>One window for every API token.</source>
        <translation>Une seule fenêtre pour tous vos jetons d’API.</translation>
    </message>
    <message>
        <source>A second start raises the window of the first and ends. It ends with 0 when it did what was asked, with 1 for an option that does not exist, with 2 when the running program does not answer, and with 3 without a display.</source>
        <translation>Un second lancement met au premier plan la fenêtre du premier, puis se termine. Il se termine avec 0 si la demande a été exécutée, avec 1 pour une option inexistante, avec 2 si le programme en cours ne répond pas et avec 3 sans affichage.</translation>
    </message>
    <message>
        <source>Open the quick copy window, for a keyboard shortcut.</source>
        <translation>Ouvrir la fenêtre de copie rapide, pour un raccourci clavier.</translation>
    </message>
    <message>
        <source>Show the window, or hide it if it is in front.</source>
        <translation>Afficher la fenêtre, ou la masquer si elle est au premier plan.</translation>
    </message>
    <message>
        <source>Start in the tray; minimised if there is none.</source>
        <translation>Démarrer dans la zone de notification&#x202f;; réduit s’il n’y en a pas.</translation>
    </message>
    <message>
        <source>Start with a demo registry on this computer and sample data.</source>
        <translation>Démarrer avec un registre de démonstration sur cet ordinateur et des données d’exemple.</translation>
    </message>
    <message>
        <source>Tokendesk takes options only, not “%1”.</source>
        <translation>Tokendesk n’accepte que des options, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Tokendesk needs a display.</source>
        <translation>Tokendesk a besoin d’un affichage.</translation>
    </message>
    <message>
        <source>Tokendesk runs already, but does not answer.</source>
        <translation>Tokendesk est déjà en cours d’exécution, mais ne répond pas.</translation>
    </message>
    <message>
        <source>The demo registry did not start: %1</source>
        <translation>Le registre de démonstration n’a pas démarré&#xa0;: %1</translation>
    </message>
</context>
</TS>
