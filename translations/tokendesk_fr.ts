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
    <message>
        <source>Your shell may keep it in its history: put a space before the line.</source>
        <translation>Votre shell peut la garder dans son historique&#xa0;: mettez un espace avant la ligne.</translation>
    </message>
    <message>
        <source>Keep this file out of the repository: name it in .gitignore.</source>
        <translation>Gardez ce fichier hors du dépôt&#xa0;: indiquez-le dans .gitignore.</translation>
    </message>
    <message>
        <source>Save the token as repository secret TANK_TOKEN first: Settings › Secrets and variables › Actions.</source>
        <translation>Enregistrez d’abord le jeton comme secret de dépôt TANK_TOKEN&#xa0;: Settings › Secrets and variables › Actions.</translation>
    </message>
    <message>
        <source>Save the token as masked variable TANK_TOKEN first: Settings › CI/CD › Variables.</source>
        <translation>Enregistrez d’abord le jeton comme variable masquée TANK_TOKEN&#xa0;: Settings › CI/CD › Variables.</translation>
    </message>
    <message>
        <source>Save the token as TANK_TOKEN in a context first: Organization Settings › Contexts.</source>
        <translation>Enregistrez d’abord le jeton sous le nom TANK_TOKEN dans un contexte&#xa0;: Organization Settings › Contexts.</translation>
    </message>
    <message>
        <source>The shell fills in the variable, so the token does not stand in the line.</source>
        <translation>Le shell insère la variable&#xa0;: le jeton ne figure donc pas dans la ligne.</translation>
    </message>
    <message>
        <source>Belongs into ~/.tank/config.json, readable by you alone.</source>
        <translation>À placer dans ~/.tank/config.json, lisible par vous seul.</translation>
    </message>
    <message>
        <source>Pull, search and list skills, view their info</source>
        <translation>Récupérer, rechercher et lister les skills, consulter leurs informations</translation>
    </message>
    <message>
        <source>Push skills to the registry</source>
        <translation>Envoyer des skills vers le registre</translation>
    </message>
    <message>
        <source>Manage tokens, organization settings and members</source>
        <translation>Gérer les jetons, les paramètres de l’organisation et les membres</translation>
    </message>
    <message>
        <source>CI deploy</source>
        <translation>Déploiement par CI</translation>
    </message>
    <message>
        <source>Organization settings</source>
        <translation>Paramètres de l’organisation</translation>
    </message>
    <message>
        <source>It is revoked for good. This action cannot be undone.</source>
        <translation>Il est révoqué définitivement. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Save the token as repository secret SKILLREG_TOKEN first: Settings › Secrets and variables › Actions.</source>
        <translation>Enregistrez d’abord le jeton comme secret de dépôt SKILLREG_TOKEN&#xa0;: Settings › Secrets and variables › Actions.</translation>
    </message>
    <message>
        <source>List and retrieve volume metadata</source>
        <translation>Lister et récupérer les métadonnées des volumes</translation>
    </message>
    <message>
        <source>Create, update and delete volumes</source>
        <translation>Créer, mettre à jour et supprimer des volumes</translation>
    </message>
    <message>
        <source>List and retrieve environment metadata</source>
        <translation>Lister et récupérer les métadonnées des environnements</translation>
    </message>
    <message>
        <source>Create, update and delete environments</source>
        <translation>Créer, mettre à jour et supprimer des environnements</translation>
    </message>
    <message>
        <source>List, retrieve and download files</source>
        <translation>Lister, récupérer et télécharger des fichiers</translation>
    </message>
    <message>
        <source>Upload and delete files</source>
        <translation>Téléverser et supprimer des fichiers</translation>
    </message>
    <message>
        <source>List volume members</source>
        <translation>Lister les membres des volumes</translation>
    </message>
    <message>
        <source>Add, update and remove volume members</source>
        <translation>Ajouter, modifier et retirer des membres de volumes</translation>
    </message>
    <message>
        <source>List environment members</source>
        <translation>Lister les membres des environnements</translation>
    </message>
    <message>
        <source>Add, update and remove environment members</source>
        <translation>Ajouter, modifier et retirer des membres d’environnements</translation>
    </message>
    <message>
        <source>Read account info, usage and balance</source>
        <translation>Lire les informations, l’utilisation et le solde du compte</translation>
    </message>
    <message>
        <source>Read aggregator configuration</source>
        <translation>Lire la configuration des agrégateurs</translation>
    </message>
    <message>
        <source>Update aggregator settings and custom domains</source>
        <translation>Modifier les paramètres des agrégateurs et les domaines personnalisés</translation>
    </message>
    <message>
        <source>Read files</source>
        <translation>Lecture de fichiers</translation>
    </message>
    <message>
        <source>Upload files</source>
        <translation>Téléversement de fichiers</translation>
    </message>
    <message>
        <source>Watch usage</source>
        <translation>Suivi de l’utilisation</translation>
    </message>
    <message>
        <source>It stops working at once: requests that are under way with it fail.</source>
        <translation>Il cesse aussitôt de fonctionner&#xa0;: les requêtes en cours qui l’utilisent échouent.</translation>
    </message>
    <message>
        <source>The program reads the variable, so the key does not stand in its source.</source>
        <translation>Le programme lit la variable&#xa0;: la clé ne figure donc pas dans son code source.</translation>
    </message>
    <message>
        <source>The shell fills in the variable, so the key does not stand in the line.</source>
        <translation>Le shell insère la variable&#xa0;: la clé ne figure donc pas dans la ligne.</translation>
    </message>
    <message>
        <source>Install packages</source>
        <translation>Installer des paquets</translation>
    </message>
    <message>
        <source>Publish packages</source>
        <translation>Publier des paquets</translation>
    </message>
    <message>
        <source>Administer packages and tokens</source>
        <translation>Administrer les paquets et les jetons</translation>
    </message>
    <message>
        <source>Install and publish from pipelines</source>
        <translation>Installer et publier depuis des pipelines</translation>
    </message>
    <message>
        <source>Install only</source>
        <translation>Installation uniquement</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Package scope</source>
        <translation>Portée des paquets</translation>
    </message>
    <message>
        <source>Limits the token to packages whose names fit the pattern.</source>
        <translation>Limite le jeton aux paquets dont le nom correspond au motif.</translation>
    </message>
    <message>
        <source>It stops working immediately: any pipeline or script that uses it fails on its next authenticated request.</source>
        <translation>Il cesse immédiatement de fonctionner&#xa0;: tout pipeline ou script qui l’utilise échoue à sa prochaine requête authentifiée.</translation>
    </message>
    <message>
        <source>Your shell may keep it in its history: put a space before the line. The tool looks at the variable only while ~/.apkg/credentials.json is not there.</source>
        <translation>Votre shell peut la garder dans son historique&#xa0;: mettez un espace avant la ligne. L’outil ne consulte la variable que si ~/.apkg/credentials.json n’existe pas.</translation>
    </message>
    <message>
        <source>Save the token as repository secret APKG_TOKEN first: Settings › Secrets and variables › Actions.</source>
        <translation>Enregistrez d’abord le jeton comme secret de dépôt APKG_TOKEN&#xa0;: Settings › Secrets and variables › Actions.</translation>
    </message>
    <message>
        <source>Publish packages, change owners and tags</source>
        <translation>Publier des paquets, modifier les propriétaires et les tags</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Of your account: npm asks for it with each new token. It is sent once and not kept.</source>
        <translation>Celui de votre compte&#xa0;: npm le demande à chaque nouveau jeton. Il est envoyé une seule fois et n’est pas conservé.</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Code à usage unique</translation>
    </message>
    <message>
        <source>If your account has two-factor authentication.</source>
        <translation>Si votre compte utilise l’authentification à deux facteurs.</translation>
    </message>
    <message>
        <source>Allowed networks</source>
        <translation>Réseaux autorisés</translation>
    </message>
    <message>
        <source>The token works from these networks only; none: from everywhere.</source>
        <translation>Le jeton ne fonctionne que depuis ces réseaux&#x202f;; aucun&#xa0;: depuis partout.</translation>
    </message>
    <message>
        <source>npm fills in the variable, so the token does not stand in the file.</source>
        <translation>npm insère la variable&#xa0;: le jeton ne figure donc pas dans le fichier.</translation>
    </message>
    <message>
        <source>Save the token as repository secret NPM_TOKEN first: Settings › Secrets and variables › Actions.</source>
        <translation>Enregistrez d’abord le jeton comme secret de dépôt NPM_TOKEN&#xa0;: Settings › Secrets and variables › Actions.</translation>
    </message>
</context>
<context>
    <name>TableActions</name>
    <message>
        <source>Do not group</source>
        <translation>Ne pas grouper</translation>
    </message>
    <message>
        <source>Group by account</source>
        <translation>Grouper par compte</translation>
    </message>
    <message>
        <source>Group by registry</source>
        <translation>Grouper par registre</translation>
    </message>
    <message>
        <source>Group by rights</source>
        <translation>Grouper par droits</translation>
    </message>
    <message>
        <source>Group by month of the end</source>
        <translation>Grouper par mois d’expiration</translation>
    </message>
    <message>
        <source>Fit all columns</source>
        <translation>Ajuster toutes les colonnes</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Réinitialiser les colonnes</translation>
    </message>
    <message>
        <source>Group by organisation</source>
        <translation>Grouper par organisation</translation>
    </message>
    <message>
        <source>Group by person</source>
        <translation>Grouper par personne</translation>
    </message>
</context>
<context>
    <name>Tokendesk::AcceptDialog</name>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Accept a finding</source>
        <translation>Accepter un constat</translation>
    </message>
    <message>
        <source>It costs no points any more until the day is over. New tokens of this kind are found all the same.</source>
        <translation>Il ne coûte plus de points jusqu’à la fin de ce jour. Les nouveaux jetons de ce type sont tout de même signalés.</translation>
    </message>
    <message>
        <source>For whoever asks later. It is kept on this computer, in the journal.</source>
        <translation>Pour qui posera la question plus tard. Conservé sur cet ordinateur, dans le journal.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Say why first.</source>
        <translation>Indiquez d’abord le motif.</translation>
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
    <name>Tokendesk::AccountJobs</name>
    <message>
        <source>Signed out</source>
        <translation>Déconnecté</translation>
    </message>
</context>
<context>
    <name>Tokendesk::AccountState</name>
    <message>
        <source>valid</source>
        <translation>valide</translation>
    </message>
    <message>
        <source>the registry accepted the sign-in</source>
        <translation>le registre a accepté la connexion</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>vérification…</translation>
    </message>
    <message>
        <source>the registry is being asked</source>
        <translation>le registre est en cours d’interrogation</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>the registry has not been asked yet; what is listed may be old</source>
        <translation>le registre n’a pas encore été interrogé&#x202f;; la liste peut être ancienne</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>the registry does not accept the sign-in any more</source>
        <translation>le registre n’accepte plus la connexion</translation>
    </message>
    <message>
        <source>too few rights</source>
        <translation>droits insuffisants</translation>
    </message>
    <message>
        <source>the sign-in works, but may not list tokens</source>
        <translation>la connexion fonctionne, mais ne permet pas de lister les jetons</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>the registry does not answer; what is listed may be old</source>
        <translation>le registre ne répond pas&#x202f;; la liste peut être ancienne</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problème</translation>
    </message>
    <message>
        <source>the registry&apos;s answer makes no sense</source>
        <translation>la réponse du registre est incohérente</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Se reconnecter…</translation>
    </message>
    <message>
        <source>Sign in with more rights…</source>
        <translation>Se connecter avec plus de droits…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
</context>
<context>
    <name>Tokendesk::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Comptes connectés</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Ajouter un compte…</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>Un autre compte</translation>
    </message>
    <message>
        <source>Of the same registry or of another.</source>
        <translation>Du même registre ou d’un autre.</translation>
    </message>
    <message>
        <source>sign in log in registry</source>
        <translation>connexion connecter identifier registre</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Se déconnecter…</translation>
    </message>
    <message>
        <source>Sign %1 out of %2</source>
        <translation>Déconnecter %1 de %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>person, registry</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne pour l’instant</translation>
    </message>
    <message>
        <source>Add an account to see its tokens.</source>
        <translation>Ajoutez un compte pour voir ses jetons.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ActionStates</name>
    <message>
        <source>Switch token on</source>
        <translation>Réactiver le jeton</translation>
    </message>
    <message>
        <source>Pause token</source>
        <translation>Mettre le jeton en pause</translation>
    </message>
    <message>
        <source>The registry cannot be reached. Refresh when you are online again.</source>
        <translation>Le registre est injoignable. Actualisez quand vous serez de nouveau en ligne.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::Actions</name>
    <message>
        <source>%1 (%2)</source>
        <comment>deed, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Application</translation>
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
        <source>Signing in…</source>
        <translation>Connexion…</translation>
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
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>The registry is being asked.</source>
        <translation>Le registre est en cours d’interrogation.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>Enregistrer et continuer</translation>
    </message>
</context>
<context>
    <name>Tokendesk::AuditCharts</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days, short</comment>
        <translation>
            <numerusform>%n&#xa0;j</numerusform>
            <numerusform>%n&#xa0;j</numerusform>
        </translation>
    </message>
    <message>
        <source>&gt; %1</source>
        <comment>longer than</comment>
        <translation>&gt; %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>&lt; %1</source>
        <comment>shorter than</comment>
        <translation>&lt; %1</translation>
    </message>
    <message>
        <source>%1–%2 d</source>
        <comment>from, to, in days</comment>
        <translation>%1–%2&#xa0;j</translation>
    </message>
    <message>
        <source>over</source>
        <translation>expirés</translation>
    </message>
    <message>
        <source>later</source>
        <translation>plus tard</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Ended already</source>
        <translation>Expiration passée</translation>
    </message>
    <message>
        <source>Ends in %1 %2</source>
        <comment>month, year</comment>
        <translation>Expiration en %1 %2</translation>
    </message>
    <message>
        <source>Ends later</source>
        <translation>Expiration plus tard</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Sans expiration</translation>
    </message>
    <message>
        <source>The registry does not say when it ends</source>
        <translation>Expiration non indiquée par le registre</translation>
    </message>
    <message>
        <source>The registry does not say</source>
        <translation>Non indiqué par le registre</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>chart, part of it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Jamais utilisés</translation>
    </message>
    <message>
        <source>%1: no token</source>
        <translation>%1&#xa0;: aucun jeton</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n token(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %n jeton</numerusform>
            <numerusform>%1&#xa0;: %n jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends by month</source>
        <translation>Expiration par mois</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Last use</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>low</source>
        <comment>risk of rights</comment>
        <translation>faible</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>risk of rights</comment>
        <translation>moyen</translation>
    </message>
    <message>
        <source>high</source>
        <comment>risk of rights</comment>
        <translation>élevé</translation>
    </message>
    <message>
        <source>%1, risk of the rights: %2</source>
        <comment>person, low or medium or high</comment>
        <translation>%1, risque des droits&#xa0;: %2</translation>
    </message>
    <message>
        <source>Rights by person and risk</source>
        <translation>Droits par personne et risque</translation>
    </message>
    <message numerus="yes">
        <source>Rights by person and risk (%n more)</source>
        <translation>
            <numerusform>Droits par personne et risque (%n de plus)</numerusform>
            <numerusform>Droits par personne et risque (%n de plus)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::AuditExport</name>
    <message>
        <source>Whole report as PDF…</source>
        <translation>Rapport complet en PDF…</translation>
    </message>
    <message>
        <source>“%1” as CSV…</source>
        <comment>a tab</comment>
        <translation>«&#xa0;%1&#xa0;» en CSV…</translation>
    </message>
    <message>
        <source>“%1” as JSON…</source>
        <comment>a tab</comment>
        <translation>«&#xa0;%1&#xa0;» en JSON…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Files (%1)</source>
        <comment>kinds of files</comment>
        <translation>Fichiers (%1)</translation>
    </message>
    <message>
        <source>An export is still being written. Wait for it, or cancel it.</source>
        <translation>Une exportation est encore en cours. Attendez qu’elle se termine, ou annulez-la.</translation>
    </message>
    <message>
        <source>Exporting to %1…</source>
        <translation>Exportation vers %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exporté vers %1.</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>L’exportation a été annulée. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>%1 was not written. Choose another place, or make room there.</source>
        <translation>%1 n’a pas été écrit. Choisissez un autre emplacement, ou libérez-y de la place.</translation>
    </message>
    <message>
        <source>The audit is still being counted.</source>
        <translation>Le calcul de l’audit est encore en cours.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::AuditHead</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>What is audited</source>
        <translation>Objet de l’audit</translation>
    </message>
    <message>
        <source>Events of which time</source>
        <translation>Période des événements</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Toute la période</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Tous les comptes</translation>
    </message>
</context>
<context>
    <name>Tokendesk::AuditPage</name>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Tokens by person</source>
        <translation>Jetons par personne</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Since last look</source>
        <translation>Depuis la dernière consultation</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>Constats (%1)</translation>
    </message>
    <message>
        <source>Since last look (%1)</source>
        <translation>Depuis la dernière consultation (%1)</translation>
    </message>
    <message>
        <source>%1: no log of events there that this account may read. Judged by the list of tokens and by what this program did itself.</source>
        <comment>names of registries</comment>
        <translation>%1&#xa0;: aucun journal d’événements que ce compte puisse lire. Évaluation d’après la liste des jetons et ce que ce programme a fait lui-même.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Only these: %1</source>
        <translation>Uniquement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Revoke these…</source>
        <translation>Révoquer ces jetons…</translation>
    </message>
    <message>
        <source>Leavers</source>
        <translation>Départs</translation>
    </message>
    <message>
        <source>Leavers (%1)</source>
        <translation>Départs (%1)</translation>
    </message>
</context>
<context>
    <name>Tokendesk::AuditReport</name>
    <message>
        <source>Health: %1 of 100.</source>
        <comment>a number</comment>
        <translation>Santé&#xa0;: %1 sur 100.</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>The first %1 of %2. Export as CSV for all of them.</source>
        <translation>Les %1 premiers sur %2. Exportez en CSV pour les avoir tous.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucun.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Pourquoi c’est important</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Last use</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Since the last look</source>
        <translation>Depuis la dernière consultation</translation>
    </message>
    <message>
        <source>Nobody looked before.</source>
        <translation>Aucune consultation auparavant.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Audit of all accounts</source>
        <translation>Audit de tous les comptes</translation>
    </message>
    <message>
        <source>Audit of %1</source>
        <translation>Audit de %1</translation>
    </message>
    <message>
        <source>%1 · %2 · Tokendesk %3</source>
        <comment>what, when with zone, version</comment>
        <translation>%1 · %2 · Tokendesk %3</translation>
    </message>
    <message>
        <source>−%1  %2</source>
        <comment>points, what they are for</comment>
        <translation>−%1  %2</translation>
    </message>
</context>
<context>
    <name>Tokendesk::AuthorityDialog</name>
    <message>
        <source>Choose file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Trust it there</source>
        <translation>L’approuver à cette adresse</translation>
    </message>
    <message>
        <source>Trust a certificate</source>
        <translation>Approuver un certificat</translation>
    </message>
    <message>
        <source>Registry&apos;s address</source>
        <translation>Adresse du registre</translation>
    </message>
    <message>
        <source>The certificate counts here and nowhere else.</source>
        <translation>Le certificat vaut ici et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Certificate (PEM)</source>
        <translation>Certificat (PEM)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a certificate first.</source>
        <translation>Choisissez d’abord un certificat.</translation>
    </message>
    <message>
        <source>Choose a certificate</source>
        <translation>Choisir un certificat</translation>
    </message>
    <message>
        <source>Certificates (%1)</source>
        <translation>Certificats (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Tous les fichiers (%1)</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Impossible de lire le fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>This file also holds a private key. Only the certificate is kept; keep such a file to yourself.</source>
        <translation>Ce fichier contient aussi une clé privée. Seul le certificat est conservé&#x202f;; ne communiquez un tel fichier à personne.</translation>
    </message>
    <message>
        <source>There is no certificate in it. It has to begin with “-----BEGIN CERTIFICATE-----”.</source>
        <translation>Il ne contient aucun certificat. Il doit commencer par «&#xa0;-----BEGIN CERTIFICATE-----&#xa0;».</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>Empreinte SHA-256</translation>
    </message>
    <message>
        <source>It does not count today, so no connection would succeed.</source>
        <translation>Il n’est pas valable aujourd’hui&#xa0;: aucune connexion n’aboutirait.</translation>
    </message>
    <message>
        <source>This is not the address of a registry. Example: https://tank.example.com</source>
        <translation>Ce n’est pas l’adresse d’un registre. Exemple&#xa0;: https://tank.example.com</translation>
    </message>
</context>
<context>
    <name>Tokendesk::Bell</name>
    <message numerus="yes">
        <source>%n unread notice(s)</source>
        <translation>
            <numerusform>%n notification non lue</numerusform>
            <numerusform>%n notifications non lues</numerusform>
        </translation>
    </message>
    <message>
        <source>Notices: nothing new</source>
        <translation>Notifications&#xa0;: rien de nouveau</translation>
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
        <source>The registry sends you to another host: %1. Open it only if you know that it belongs to the registry.</source>
        <translation>Le registre vous renvoie vers un autre hôte&#xa0;: %1. Ne l’ouvrez que si vous savez qu’il appartient au registre.</translation>
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
    <message>
        <source>Copy code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>1  The browser opens.   2  Approve there.   3  It brings you back by itself.</source>
        <translation>1  Le navigateur s’ouvre.   2  Approuvez-y la demande.   3  Il vous ramène ici automatiquement.</translation>
    </message>
    <message>
        <source>Nothing opened? Use this address in a browser on this computer:</source>
        <translation>Rien ne s’est ouvert&#x202f;? Utilisez cette adresse dans un navigateur de cet ordinateur&#xa0;:</translation>
    </message>
    <message>
        <source>Open browser</source>
        <translation>Ouvrir le navigateur</translation>
    </message>
    <message>
        <source>Check that the browser shows this code; if it asks for it, type it there:</source>
        <translation>Vérifiez que le navigateur affiche ce code&#x202f;; s’il le demande, saisissez-le dans le navigateur&#xa0;:</translation>
    </message>
    <message>
        <source>Check that the browser shows this code. Or open %1 on any device and type it there:</source>
        <translation>Vérifiez que le navigateur affiche ce code. Ou ouvrez %1 sur n’importe quel appareil et saisissez-y ce code&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Tokendesk::CertificateText</name>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>has ended on %1</source>
        <translation>a expiré le %1</translation>
    </message>
    <message>
        <source>counts only from %1</source>
        <translation>valable seulement à partir du %1</translation>
    </message>
    <message>
        <source>ends on %1</source>
        <translation>expire le %1</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ChangesPage</name>
    <message>
        <source>Mark as seen</source>
        <translation>Marquer comme vu</translation>
    </message>
    <message>
        <source>From now on the difference is told to how it is now.</source>
        <translation>Désormais, les différences sont indiquées par rapport à l’état actuel.</translation>
    </message>
    <message>
        <source>Changes since the last look</source>
        <translation>Changements depuis la dernière consultation</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Disparu</translation>
    </message>
    <message>
        <source>Gained rights</source>
        <translation>Droits gagnés</translation>
    </message>
    <message>
        <source>Lost rights</source>
        <translation>Droits perdus</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sans expiration</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <comment>new end, old end</comment>
        <translation>%1, auparavant&#xa0;: %2</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>Nothing changed since %1.</source>
        <translation>Aucun changement depuis le %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since %1.</source>
        <translation>
            <numerusform>%n changement depuis le %1.</numerusform>
            <numerusform>%n changements depuis le %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to compare with yet</source>
        <translation>Aucun élément de comparaison pour l’instant</translation>
    </message>
    <message>
        <source>Mark what there is as seen. From then on this page shows which tokens are new or gone, and whose rights or end changed.</source>
        <translation>Marquez l’état actuel comme vu. Cette page indiquera ensuite quels jetons sont nouveaux ou ont disparu, et lesquels ont changé de droits ou d’expiration.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Changed end</source>
        <translation>Expiration modifiée</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ChipRow</name>
    <message numerus="yes">
        <source>%n more condition(s): edit all as text</source>
        <translation>
            <numerusform>%n condition de plus&#xa0;: tout modifier sous forme de texte</numerusform>
            <numerusform>%n conditions de plus&#xa0;: tout modifier sous forme de texte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: a click makes all of them text</source>
        <translation>%1&#xa0;: un clic les convertit toutes en texte</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ChoicePopup</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>choice, what it means</comment>
        <translation>%1, %2</translation>
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
    <name>Tokendesk::CommandChoice</name>
    <message>
        <source>Several accounts can be meant. Say which with --account:</source>
        <translation>Plusieurs comptes sont possibles. Précisez lequel avec --account&#xa0;:</translation>
    </message>
    <message>
        <source>The text of “%1” is not in the keychain: a registry shows it only once, when it is made.</source>
        <translation>Le texte de «&#xa0;%1&#xa0;» n’est pas dans le trousseau&#xa0;: un registre ne l’affiche qu’une fois, à sa création.</translation>
    </message>
    <message>
        <source>This account has no token called “%1”.</source>
        <translation>Ce compte n’a pas de jeton nommé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Several tokens are called “%1”. Say which by its id:</source>
        <translation>Plusieurs jetons s’appellent «&#xa0;%1&#xa0;». Précisez lequel par son identifiant&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Tokendesk::CommandJob</name>
    <message>
        <source>No account is signed in. Open Tokendesk and add one.</source>
        <translation>Aucun compte n’est connecté. Ouvrez Tokendesk et ajoutez-en un.</translation>
    </message>
    <message>
        <source>No account is called “%1”.</source>
        <translation>Aucun compte ne s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A token goes into a pipe only, where nobody reads it over your shoulder. With --show it is written here.</source>
        <translation>Un jeton n’est écrit que dans un tube, où personne ne le lit par-dessus votre épaule. Avec --show, il est affiché ici.</translation>
    </message>
    <message>
        <source>%1 is signed in with a password and has no token of its own. Name one with --token.</source>
        <translation>%1 est connecté avec un mot de passe et n’a pas de jeton propre. Indiquez-en un avec --token.</translation>
    </message>
    <message>
        <source>The token could not be written: %1</source>
        <translation>Le jeton n’a pas pu être écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: as last seen. %2</source>
        <translation>%1&#xa0;: dernier état connu. %2</translation>
    </message>
    <message>
        <source>Keychain: open</source>
        <translation>Trousseau&#xa0;: ouvert</translation>
    </message>
    <message>
        <source>Keychain: %1</source>
        <translation>Trousseau&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n token(s) in the keychain</source>
        <translation>
            <numerusform>%1&#xa0;: %n jeton dans le trousseau</numerusform>
            <numerusform>%1&#xa0;: %n jetons dans le trousseau</numerusform>
        </translation>
    </message>
    <message>
        <source>No account is signed in.</source>
        <translation>Aucun compte n’est connecté.</translation>
    </message>
    <message>
        <source>With --unlock it asks for its password.</source>
        <translation>Avec --unlock, son mot de passe est demandé.</translation>
    </message>
    <message>
        <source>%1: the tokens of these organisations are not listed, because this account may not see them: %2</source>
        <translation>%1&#xa0;: les jetons de ces organisations ne sont pas listés, car ce compte n’est pas autorisé à les voir&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Tokendesk::CommandOrder</name>
    <message>
        <source>Runs a command with a token in the variable that its registry&apos;s tools read, and nowhere else.</source>
        <translation>Exécute une commande avec un jeton dans la variable que lisent les outils de son registre, et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Writes a token into a pipe.</source>
        <translation>Écrit un jeton dans un tube.</translation>
    </message>
    <message>
        <source>Lists the tokens of all accounts.</source>
        <translation>Liste les jetons de tous les comptes.</translation>
    </message>
    <message>
        <source>Asks the registries whether the accounts are still signed in.</source>
        <translation>Demande aux registres si les comptes sont toujours connectés.</translation>
    </message>
    <message>
        <source>Tells how the keychain is and which accounts there are. Asks no registry.</source>
        <translation>Indique l’état du trousseau et les comptes existants. N’interroge aucun registre.</translation>
    </message>
    <message>
        <source>Ends with 0 when all is well, 1 when the registry refuses the token, 2 for a wrong option, 3 without an account, 4 when the registry cannot be reached, 5 when it has a problem, 6 when the keychain is locked, 7 when it fails, 8 when no token or more than one is called so, 9 when Tokendesk&apos;s own data cannot be read.</source>
        <translation>Se termine avec 0 si tout va bien, 1 si le registre refuse le jeton, 2 pour une option incorrecte, 3 sans compte, 4 si le registre est injoignable, 5 s’il a un problème, 6 si le trousseau est verrouillé, 7 s’il échoue, 8 si aucun jeton ou plusieurs portent ce nom, 9 si les propres données de Tokendesk sont illisibles.</translation>
    </message>
    <message>
        <source>Ends with the command&apos;s own code. If the command could not be started: 126 or 127, as env does; or, before that, 100 and the code of the other commands: 106 when the keychain is locked.</source>
        <translation>Se termine avec le code de la commande elle-même. Si la commande n’a pas pu être lancée&#xa0;: 126 ou 127, comme env&#x202f;; ou, avant cela, 100 plus le code des autres commandes&#xa0;: 106 si le trousseau est verrouillé.</translation>
    </message>
    <message>
        <source>The account: a name, an e-mail address, a registry, or registry/name. Not needed where only one can be meant.</source>
        <translation>Le compte&#xa0;: un nom, une adresse e-mail, un registre, ou registre/nom. Inutile s’il n’y a qu’un seul compte possible.</translation>
    </message>
    <message>
        <source>A</source>
        <translation>C</translation>
    </message>
    <message>
        <source>The name or id of a token whose text is in the keychain; else the account&apos;s own token.</source>
        <translation>Le nom ou l’identifiant d’un jeton dont le texte est dans le trousseau&#x202f;; sinon, le jeton propre au compte.</translation>
    </message>
    <message>
        <source>T</source>
        <translation>J</translation>
    </message>
    <message>
        <source>Let the keychain ask for its password if it is locked.</source>
        <translation>Laisser le trousseau demander son mot de passe s’il est verrouillé.</translation>
    </message>
    <message>
        <source>Write *** wherever the token stands in the command&apos;s output.</source>
        <translation>Écrire *** partout où le jeton figure dans la sortie de la commande.</translation>
    </message>
    <message>
        <source>Write the token even to a terminal.</source>
        <translation>Écrire le jeton même dans un terminal.</translation>
    </message>
    <message>
        <source>Write one JSON document, for scripts.</source>
        <translation>Écrire un seul document JSON, pour les scripts.</translation>
    </message>
    <message>
        <source>As last seen: ask no registry.</source>
        <translation>Dernier état connu&#xa0;: n’interroger aucun registre.</translation>
    </message>
    <message>
        <source>Usage: tokendesk COMMAND [options]</source>
        <translation>Utilisation&#xa0;: tokendesk COMMANDE [options]</translation>
    </message>
    <message>
        <source>“tokendesk COMMAND --help” tells more; without a command the window opens.</source>
        <translation>«&#xa0;tokendesk COMMANDE --help&#xa0;» en dit plus&#x202f;; sans commande, la fenêtre s’ouvre.</translation>
    </message>
    <message>
        <source>The command and its arguments, after “--”.</source>
        <translation>La commande et ses arguments, après «&#xa0;--&#xa0;».</translation>
    </message>
    <message>
        <source>Name the command to run: tokendesk run -- COMMAND</source>
        <translation>Indiquez la commande à exécuter&#xa0;: tokendesk run -- COMMANDE</translation>
    </message>
    <message>
        <source>“%1” is too much: a name goes after --account.</source>
        <translation>«&#xa0;%1&#xa0;» est de trop&#xa0;: un nom se place après --account.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::CommandPalette</name>
    <message>
        <source>Commands and tokens</source>
        <translation>Commandes et jetons</translation>
    </message>
    <message>
        <source>Command or token</source>
        <translation>Commande ou jeton</translation>
    </message>
    <message>
        <source>What do you want to do? Or a token&apos;s name</source>
        <translation>Que voulez-vous faire&#x202f;? Ou le nom d’un jeton</translation>
    </message>
    <message>
        <source>Enter: do or show · Ctrl+Enter: copy the token · Esc: close</source>
        <translation>Entrée&#xa0;: exécuter ou afficher · Ctrl+Entrée&#xa0;: copier le jeton · Échap&#xa0;: fermer</translation>
    </message>
</context>
<context>
    <name>Tokendesk::CommandText</name>
    <message>
        <source>not reported</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>%1 · %2 (%3)</source>
        <comment>registry, person, address</comment>
        <translation>%1 · %2 (%3)</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>ends soon</source>
        <translation>expire bientôt</translation>
    </message>
    <message>
        <source>ends tomorrow</source>
        <translation>expire demain</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sans expiration</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>jamais utilisé</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>REGISTRY</source>
        <translation>REGISTRE</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>COMPTE</translation>
    </message>
    <message>
        <source>SCOPES</source>
        <translation>PORTÉES</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ÉTAT</translation>
    </message>
    <message>
        <source>LAST USED</source>
        <translation>DERNIÈRE UTILISATION</translation>
    </message>
    <message>
        <source>ENDS</source>
        <translation>EXPIRATION</translation>
    </message>
    <message>
        <source>KEPT</source>
        <translation>CONSERVÉ</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
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
        <translation>Nom</translation>
    </message>
    <message>
        <source>Offer it in the tray</source>
        <translation>Le proposer dans la zone de notification</translation>
    </message>
    <message>
        <source>For you alone, kept on this computer</source>
        <translation>Pour vous seul, conservé sur cet ordinateur</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>None of your accounts can create tokens. Sign in to one first.</source>
        <translation>Aucun de vos comptes ne peut créer de jetons. Connectez-vous d’abord à un compte qui le peut.</translation>
    </message>
    <message>
        <source>Give it a name, so that you recognise it later.</source>
        <translation>Donnez-lui un nom pour le reconnaître plus tard.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation>
            <numerusform>Au maximum %n caractère.</numerusform>
            <numerusform>Au maximum %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>This account has a token of this name already.</source>
        <translation>Ce compte a déjà un jeton de ce nom.</translation>
    </message>
    <message>
        <source>This name is free.</source>
        <translation>Ce nom est libre.</translation>
    </message>
    <message>
        <source>A new token takes the place of one of the same account.</source>
        <translation>Un nouveau jeton remplace un jeton du même compte.</translation>
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
        <translation>Risque&#xa0;: élevé</translation>
    </message>
    <message>
        <source>Risk: medium</source>
        <translation>Risque&#xa0;: moyen</translation>
    </message>
    <message>
        <source>Risk: low</source>
        <translation>Risque&#xa0;: faible</translation>
    </message>
    <message>
        <source>It is being created.</source>
        <translation>Le jeton est en cours de création.</translation>
    </message>
    <message>
        <source>Rotate “%1”</source>
        <translation>Renouveler «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>You noted no place where it is used.</source>
        <translation>Vous n’avez noté aucun endroit où il est utilisé.</translation>
    </message>
    <message numerus="yes">
        <source>It is used in %n place(s).</source>
        <translation>
            <numerusform>Il est utilisé à %n endroit.</numerusform>
            <numerusform>Il est utilisé à %n endroits.</numerusform>
        </translation>
    </message>
    <message>
        <source>First a new token of the same name, rights and life. Then you put it in place of the old one, and the old one is revoked when you say so. Both work until then.</source>
        <translation>D’abord, un nouveau jeton de même nom, de mêmes droits et de même durée. Ensuite, vous le mettez à la place de l’ancien, qui est révoqué quand vous le décidez. Les deux fonctionnent jusque-là.</translation>
    </message>
    <message>
        <source>Make the new token</source>
        <translation>Créer le nouveau jeton</translation>
    </message>
    <message>
        <source>The registry accepts either the password or the sign-in no more. Type the password again; if it is right, sign in again.</source>
        <translation>Le registre n’accepte plus le mot de passe ou la connexion. Saisissez de nouveau le mot de passe&#x202f;; s’il est correct, reconnectez-vous.</translation>
    </message>
    <message>
        <source>What you typed stays.</source>
        <translation>Ce que vous avez saisi est conservé.</translation>
    </message>
    <message>
        <source>Sign in and go on…</source>
        <translation>Se connecter et continuer…</translation>
    </message>
</context>
<context>
    <name>Tokendesk::DataPage</name>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>In the system&apos;s keychain, under names that say nothing. Never in a file of Tokendesk&apos;s.</source>
        <translation>Dans le trousseau du système, sous des noms qui ne révèlent rien. Jamais dans un fichier de Tokendesk.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open the folder: %1</source>
        <translation>Ouvrir le dossier&#xa0;: %1</translation>
    </message>
    <message>
        <source>where file path</source>
        <translation>où emplacement fichier chemin</translation>
    </message>
    <message>
        <source>Lists of tokens, notes and history, without secrets</source>
        <translation>Listes de jetons, notes et historique, sans secrets</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Your own registry files</source>
        <translation>Vos propres fichiers de registre</translation>
    </message>
    <message>
        <source>To another computer</source>
        <translation>Vers un autre ordinateur</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exporter les paramètres</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importer les paramètres</translation>
    </message>
    <message>
        <source>What is set here, and your searches. No secret, no account, and no certificate: trust is given on each computer anew.</source>
        <translation>Les réglages faits ici et vos recherches. Aucun secret, aucun compte et aucun certificat&#xa0;: la confiance s’accorde à nouveau sur chaque ordinateur.</translation>
    </message>
    <message>
        <source>backup save transfer</source>
        <translation>sauvegarde sauvegarder enregistrer transfert</translation>
    </message>
    <message>
        <source>Sets what the file holds and leaves the rest as it is.</source>
        <translation>Applique ce que contient le fichier et laisse le reste tel quel.</translation>
    </message>
    <message>
        <source>restore load</source>
        <translation>restaurer charger</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Remove all my data</source>
        <translation>Supprimer toutes mes données</translation>
    </message>
    <message>
        <source>From this computer and its keychain. You are shown what goes before it does.</source>
        <translation>De cet ordinateur et de son trousseau. Ce qui disparaîtra vous est montré au préalable.</translation>
    </message>
    <message>
        <source>delete erase uninstall keychain</source>
        <translation>supprimer effacer désinstaller trousseau</translation>
    </message>
    <message>
        <source>Settings (%1)</source>
        <translation>Paramètres (%1)</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exporté vers %1.</translation>
    </message>
    <message>
        <source>Not exported: %1 cannot be written (%2).</source>
        <translation>Non exporté&#xa0;: impossible d’écrire %1 (%2).</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>Impossible de lire %1 (%2).</translation>
    </message>
    <message>
        <source>%1 holds no settings of Tokendesk. Choose a file that “Export settings” wrote.</source>
        <translation>%1 ne contient pas de paramètres de Tokendesk. Choisissez un fichier créé avec «&#xa0;Exporter les paramètres&#xa0;».</translation>
    </message>
    <message>
        <source>Imported. Everything in it counts now.</source>
        <translation>Importation terminée. Tout son contenu s’applique dès maintenant.</translation>
    </message>
    <message>
        <source>Imported, except:</source>
        <translation>Importation terminée, sauf&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Tokendesk::DetailsHead</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Its text is not in your keychain: the registry showed it only once, elsewhere.</source>
        <translation>Son texte n’est pas dans votre trousseau&#xa0;: le registre ne l’a affiché qu’une fois, ailleurs.</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Renouveler…</translation>
    </message>
    <message>
        <source>Makes a new one in its place, then revokes this one</source>
        <translation>En crée un nouveau à sa place, puis révoque celui-ci</translation>
    </message>
    <message>
        <source>Its registry does not let other programs create tokens.</source>
        <translation>Son registre ne permet pas à d’autres programmes de créer des jetons.</translation>
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
        <source>A new one has been made in its place. Both work.</source>
        <translation>Un nouveau jeton a été créé à sa place. Les deux fonctionnent.</translation>
    </message>
    <message>
        <source>It takes the place of an older one, which still works.</source>
        <translation>Il remplace un jeton plus ancien, qui fonctionne encore.</translation>
    </message>
    <message>
        <source>Both stay until %1.</source>
        <translation>Les deux sont conservés jusqu’au %1.</translation>
    </message>
    <message>
        <source>Go on rotating…</source>
        <translation>Poursuivre le renouvellement…</translation>
    </message>
    <message>
        <source>The registry cannot be reached. Refresh when you are online again.</source>
        <translation>Le registre est injoignable. Actualisez quand vous serez de nouveau en ligne.</translation>
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
    <message>
        <source>The sign-in at %1 has come to its end. Sign in again to go on.</source>
        <translation>%1&#xa0;: la session est arrivée à son terme. Reconnectez-vous pour continuer.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::EventAsking</name>
    <message>
        <source>action</source>
        <translation>action</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>auteur</translation>
    </message>
    <message>
        <source>target</source>
        <translation>cible</translation>
    </message>
    <message>
        <source>time</source>
        <translation>date</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a filter</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The registry filters by %1.</source>
        <comment>parts of a filter</comment>
        <translation>Le registre filtre par %1.</translation>
    </message>
    <message>
        <source>By %1 only what has been read is filtered.</source>
        <comment>parts of a filter</comment>
        <translation>Le filtrage par %1 ne porte que sur ce qui a été lu.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::EventFilterBar</name>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>from any day</source>
        <translation>depuis le début</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>until today</source>
        <translation>jusqu’à aujourd’hui</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Toutes les actions</translation>
    </message>
</context>
<context>
    <name>Tokendesk::EventLook</name>
    <message>
        <source>created</source>
        <translation>créé</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>révoqué</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspendu</translation>
    </message>
    <message>
        <source>banned</source>
        <translation>banni</translation>
    </message>
    <message>
        <source>made active</source>
        <translation>rendu actif</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>member removed</source>
        <translation>membre retiré</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>copié</translation>
    </message>
    <message>
        <source>revealed</source>
        <translation>affiché</translation>
    </message>
    <message>
        <source>tested</source>
        <translation>testé</translation>
    </message>
    <message>
        <source>used</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>rotated</source>
        <translation>renouvelé</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>mis en pause</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>réactivé</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>déconnecté</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>exporté</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importé</translation>
    </message>
    <message>
        <source>acceptance ended</source>
        <translation>acceptation terminée</translation>
    </message>
    <message>
        <source>import undone</source>
        <translation>importation annulée</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>registry</source>
        <translation>registre</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>%1 today</source>
        <comment>time</comment>
        <translation>aujourd’hui à %1</translation>
    </message>
    <message>
        <source>%1 yesterday</source>
        <comment>time</comment>
        <translation>hier à %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Tokendesk::EventModel</name>
    <message>
        <source>%1, %2, by %3, %4, %5</source>
        <comment>time, action, actor, target, source</comment>
        <translation>%1, %2, par %3, %4, %5</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>Tokendesk::EventsPage</name>
    <message>
        <source>Read all older events</source>
        <translation>Lire tous les événements antérieurs</translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation>Afficher tous les événements</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <comment>events</comment>
        <translation>%1 lus sur %2</translation>
    </message>
    <message>
        <source>No log of events of a registry may be read here: these are this program&apos;s own.</source>
        <translation>Aucun journal d’événements de registre n’est lisible ici&#xa0;: ces événements sont ceux de ce programme.</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <source>Line %1 of this computer&apos;s journal is not as it was written.</source>
        <translation>La ligne %1 du journal de cet ordinateur n’est plus telle qu’elle a été écrite.</translation>
    </message>
    <message>
        <source>Line %1 of this computer&apos;s journal is missing.</source>
        <translation>La ligne %1 du journal de cet ordinateur est absente.</translation>
    </message>
    <message>
        <source>Somebody or something changed the file; what it says from there on proves nothing.</source>
        <translation>Quelqu’un ou quelque chose a modifié le fichier&#x202f;; ce qu’il indique à partir de là ne prouve rien.</translation>
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
        <translation>Me rappeler de revoir le</translation>
    </message>
    <message>
        <source>%1 to %2 days are possible here.</source>
        <translation>De %1 à %2 jours sont possibles ici.</translation>
    </message>
    <message>
        <source>Remind me to review it on</source>
        <translation>Me rappeler de le revoir le</translation>
    </message>
    <message numerus="yes">
        <source>Ends %1, %2 %3 (%n day(s)).</source>
        <comment>date, time, zone</comment>
        <translation>
            <numerusform>Expire le %1, %2 %3 (%n jour).</numerusform>
            <numerusform>Expire le %1, %2 %3 (%n jours).</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens of this registry never end by themselves: somebody has to revoke them.</source>
        <translation>Les jetons de ce registre n’expirent jamais d’eux-mêmes&#xa0;: quelqu’un doit les révoquer.</translation>
    </message>
    <message>
        <source>That is a %1.</source>
        <comment>name of a weekday</comment>
        <translation>C’est un %1.</translation>
    </message>
    <message>
        <source>Friday before (%1)</source>
        <translation>Vendredi précédent (%1)</translation>
    </message>
</context>
<context>
    <name>Tokendesk::FilterChip</name>
    <message>
        <source>Filter %1</source>
        <translation>Filtre %1</translation>
    </message>
    <message>
        <source>Delete takes it away, Enter edits it.</source>
        <translation>Suppr le retire, Entrée le modifie.</translation>
    </message>
    <message>
        <source>%1: click to edit, × to take it away</source>
        <translation>%1&#xa0;: cliquer pour modifier, × pour retirer</translation>
    </message>
</context>
<context>
    <name>Tokendesk::FilterField</name>
    <message>
        <source>Save this search in the side bar</source>
        <translation>Enregistrer cette recherche dans le panneau latéral</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Filter tokens</source>
        <translation>Filtrer les jetons</translation>
    </message>
    <message>
        <source>Filter tokens, or type is: scope: unused: expires:</source>
        <translation>Filtrer les jetons, ou saisir is: scope: unused: expires:</translation>
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
    <message>
        <source>Use “%1”?</source>
        <translation>Utiliser «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Non compris</translation>
    </message>
    <message>
        <source>Tab or a click puts the right word in.</source>
        <translation>Tab ou un clic insère le mot correct.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::FindingDetails</name>
    <message>
        <source>Show tokens</source>
        <translation>Afficher les jetons</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Accepter…</translation>
    </message>
    <message>
        <source>Find it again</source>
        <translation>Signaler de nouveau</translation>
    </message>
    <message>
        <source>About the finding</source>
        <translation>À propos du constat</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n more was/were accepted.</source>
        <translation>
            <numerusform>%n autre a été accepté.</numerusform>
            <numerusform>%n autres ont été acceptés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one to rotate</source>
        <translation>Choisir un jeton à renouveler</translation>
    </message>
    <message>
        <source>Accepted for %1 because: %2</source>
        <translation>Accepté pour %1, motif&#xa0;: %2</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Jusqu’au %1</translation>
    </message>
    <message>
        <source>Nothing is accepted.</source>
        <translation>Rien n’est accepté.</translation>
    </message>
    <message>
        <source>Nothing found that the rules look for.</source>
        <translation>Les règles n’ont rien trouvé à signaler.</translation>
    </message>
    <message>
        <source>Whoever accepts a finding says why and until when; here it can be taken back.</source>
        <translation>Accepter un constat, c’est dire pourquoi et jusqu’à quand&#x202f;; ici, vous pouvez revenir sur cette décision.</translation>
    </message>
    <message>
        <source>“Rules…” says what is looked for.</source>
        <translation>«&#xa0;Règles…&#xa0;» indique ce qui est recherché.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::FindingModel</name>
    <message>
        <source>%1: %2</source>
        <comment>rule, token</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>severity, finding</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Tokendesk::FindingWords</name>
    <message numerus="yes">
        <source>%n token(s) of %1, who is gone or disabled</source>
        <translation>
            <numerusform>%n jeton de %1, qui est parti ou désactivé</numerusform>
            <numerusform>%n jetons de %1, qui est parti ou désactivé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) have the name “%1”</source>
        <translation>
            <numerusform>%n jeton porte le nom «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>%n jetons portent le nom «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n % of a rate limit are used up</source>
        <translation>
            <numerusform>%n&#xa0;% d’une limite de requêtes est utilisé</numerusform>
            <numerusform>%n&#xa0;% d’une limite de requêtes sont utilisés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was at work at an unusual hour</source>
        <translation>%1 a agi à une heure inhabituelle</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) by %1 within minutes</source>
        <translation>
            <numerusform>%n événement de %1 en quelques minutes</numerusform>
            <numerusform>%n événements de %1 en quelques minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 did something and is not among the people</source>
        <translation>%1 a effectué une action sans figurer parmi les personnes</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) with the forbidden right %1</source>
        <translation>
            <numerusform>%n jeton avec le droit interdit %1</numerusform>
            <numerusform>%n jetons avec le droit interdit %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) with dangerous rights, older than %1 days</source>
        <translation>
            <numerusform>%n jeton à droits dangereux, de plus de %1 jours</numerusform>
            <numerusform>%n jetons à droits dangereux, de plus de %1 jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) never used</source>
        <translation>
            <numerusform>%n jeton jamais utilisé</numerusform>
            <numerusform>%n jetons jamais utilisés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) not used for %1 days</source>
        <translation>
            <numerusform>%n jeton inutilisé depuis %1 jours</numerusform>
            <numerusform>%n jetons inutilisés depuis %1 jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) without an end</source>
        <translation>
            <numerusform>%n jeton sans expiration</numerusform>
            <numerusform>%n jetons sans expiration</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) end within %1 days</source>
        <translation>
            <numerusform>%n jeton expire d’ici %1 jours</numerusform>
            <numerusform>%n jetons expirent d’ici %1 jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) live longer than the policy allows</source>
        <translation>
            <numerusform>%n jeton dure plus longtemps que la politique ne le permet</numerusform>
            <numerusform>%n jetons durent plus longtemps que la politique ne le permet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) may do more than they need</source>
        <translation>
            <numerusform>%n jeton a plus de droits que nécessaire</numerusform>
            <numerusform>%n jetons ont plus de droits que nécessaire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) of an old form</source>
        <translation>
            <numerusform>%n jeton d’un ancien format</numerusform>
            <numerusform>%n jetons d’un ancien format</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test token(s) used for real</source>
        <translation>
            <numerusform>%n jeton de test utilisé en production</numerusform>
            <numerusform>%n jetons de test utilisés en production</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) lay in a plain file</source>
        <translation>
            <numerusform>%n jeton se trouvait en clair dans un fichier</numerusform>
            <numerusform>%n jetons se trouvaient en clair dans un fichier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) with a name against the policy</source>
        <translation>
            <numerusform>%n jeton au nom contraire à la politique</numerusform>
            <numerusform>%n jetons au nom contraire à la politique</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) with dangerous rights against the policy</source>
        <translation>
            <numerusform>%n jeton à droits dangereux contraire à la politique</numerusform>
            <numerusform>%n jetons à droits dangereux contraires à la politique</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n admin token(s) older than %1 days</source>
        <translation>
            <numerusform>%n jeton d’administration de plus de %1 jours</numerusform>
            <numerusform>%n jetons d’administration de plus de %1 jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never used</source>
        <translation>
            <numerusform>%n jamais utilisé</numerusform>
            <numerusform>%n jamais utilisés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unused for %1 days</source>
        <translation>
            <numerusform>%n inutilisé depuis %1 jours</numerusform>
            <numerusform>%n inutilisés depuis %1 jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an end</source>
        <translation>
            <numerusform>%n sans expiration</numerusform>
            <numerusform>%n sans expiration</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n end(s) soon</source>
        <translation>
            <numerusform>%n expire bientôt</numerusform>
            <numerusform>%n expirent bientôt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too long-lived</source>
        <translation>
            <numerusform>%n à durée trop longue</numerusform>
            <numerusform>%n à durée trop longue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with too many rights</source>
        <translation>
            <numerusform>%n avec trop de droits</numerusform>
            <numerusform>%n avec trop de droits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an owner</source>
        <translation>
            <numerusform>%n sans propriétaire</numerusform>
            <numerusform>%n sans propriétaire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with the same name</source>
        <translation>
            <numerusform>%n de même nom</numerusform>
            <numerusform>%n de même nom</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of an old form</source>
        <translation>
            <numerusform>%n d’un ancien format</numerusform>
            <numerusform>%n d’un ancien format</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in plain files</source>
        <translation>
            <numerusform>%n en clair dans un fichier</numerusform>
            <numerusform>%n en clair dans des fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rate limit(s) nearly used up</source>
        <translation>
            <numerusform>%n limite de requêtes presque atteinte</numerusform>
            <numerusform>%n limites de requêtes presque atteintes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) at unusual hours</source>
        <translation>
            <numerusform>%n événement à une heure inhabituelle</numerusform>
            <numerusform>%n événements à des heures inhabituelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n burst(s) of events</source>
        <translation>
            <numerusform>%n rafale d’événements</numerusform>
            <numerusform>%n rafales d’événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown actor(s)</source>
        <translation>
            <numerusform>%n auteur inconnu</numerusform>
            <numerusform>%n auteurs inconnus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a forbidden right</source>
        <translation>
            <numerusform>%n avec un droit interdit</numerusform>
            <numerusform>%n avec un droit interdit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a name against the policy</source>
        <translation>
            <numerusform>%n au nom contraire à la politique</numerusform>
            <numerusform>%n au nom contraire à la politique</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n admin token(s) against the policy</source>
        <translation>
            <numerusform>%n jeton d’administration contraire à la politique</numerusform>
            <numerusform>%n jetons d’administration contraires à la politique</numerusform>
        </translation>
    </message>
    <message>
        <source>Dangerous rights for long</source>
        <translation>Droits dangereux depuis longtemps</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Jamais utilisé</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Inutilisé</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Sans expiration</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Expire bientôt</translation>
    </message>
    <message>
        <source>Lives longer than the policy</source>
        <translation>Durée contraire à la politique</translation>
    </message>
    <message>
        <source>Too many rights</source>
        <translation>Trop de droits</translation>
    </message>
    <message>
        <source>Owner is gone</source>
        <translation>Propriétaire parti</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>Même nom</translation>
    </message>
    <message>
        <source>Old form</source>
        <translation>Ancien format</translation>
    </message>
    <message>
        <source>Test token used for real</source>
        <translation>Jeton de test utilisé en production</translation>
    </message>
    <message>
        <source>In a plain file</source>
        <translation>En clair dans un fichier</translation>
    </message>
    <message>
        <source>Rate limit nearly used up</source>
        <translation>Limite de requêtes presque atteinte</translation>
    </message>
    <message>
        <source>Unusual hour</source>
        <translation>Heure inhabituelle</translation>
    </message>
    <message>
        <source>Burst of events</source>
        <translation>Rafale d’événements</translation>
    </message>
    <message>
        <source>Unknown actor</source>
        <translation>Auteur inconnu</translation>
    </message>
    <message>
        <source>Forbidden right</source>
        <translation>Droit interdit</translation>
    </message>
    <message>
        <source>Name against the policy</source>
        <translation>Nom contraire à la politique</translation>
    </message>
    <message>
        <source>Dangerous right against the policy</source>
        <translation>Droit dangereux contraire à la politique</translation>
    </message>
    <message>
        <source>The longer a powerful token is around, the more places may know it. A new one puts an end to all copies of the old one.</source>
        <translation>Plus un jeton puissant est ancien, plus il peut être connu à divers endroits. Un nouveau met fin à toutes les copies de l’ancien.</translation>
    </message>
    <message>
        <source>Nobody misses a token that was never used, but a thief could use it.</source>
        <translation>Personne ne regrette un jeton jamais utilisé, mais un voleur pourrait s’en servir.</translation>
    </message>
    <message>
        <source>What needed it is probably gone. Whoever finds it can still use it.</source>
        <translation>Ce qui en avait besoin n’existe probablement plus. Quiconque le trouve peut encore s’en servir.</translation>
    </message>
    <message>
        <source>It works until somebody revokes it, also when it was stolen and nobody noticed. Replace it by one with an end.</source>
        <translation>Il fonctionne jusqu’à ce que quelqu’un le révoque, même s’il a été volé à l’insu de tous. Remplacez-le par un jeton qui expire.</translation>
    </message>
    <message>
        <source>What uses it stops on that day. Replace it before.</source>
        <translation>Ce qui l’utilise s’arrête ce jour-là. Remplacez-le avant.</translation>
    </message>
    <message>
        <source>Your policy limits how long a token may live. Replace it by one that ends in time.</source>
        <translation>Votre politique limite la durée des jetons. Remplacez-le par un jeton qui expire à temps.</translation>
    </message>
    <message>
        <source>No ready-made set of rights needs as much. A token with fewer rights can break less.</source>
        <translation>Aucun ensemble de droits prédéfini n’en demande autant. Un jeton avec moins de droits peut causer moins de dégâts.</translation>
    </message>
    <message>
        <source>Nobody answers for it any more, and it may stop when the account is removed. Move its work to a service account.</source>
        <translation>Personne n’en répond plus, et il peut cesser de fonctionner quand le compte sera supprimé. Confiez sa tâche à un compte de service.</translation>
    </message>
    <message>
        <source>Nobody can tell which one is used where, so nobody dares to revoke one. Look at them and keep one.</source>
        <translation>Nul ne sait lequel est utilisé où, si bien que personne n’ose en révoquer un. Examinez-les et gardez-en un seul.</translation>
    </message>
    <message>
        <source>The registry gave out this form formerly. Scanners for leaked secrets may not know it.</source>
        <translation>Le registre délivrait autrefois ce format. Les outils de détection de secrets divulgués ne le connaissent peut-être pas.</translation>
    </message>
    <message>
        <source>It is a token for tests, but its name or place says that something real depends on it.</source>
        <translation>C’est un jeton de test, mais son nom ou son emplacement indique que la production en dépend.</translation>
    </message>
    <message>
        <source>Every program that you run can or could read it there. Only a new one in its place is safe.</source>
        <translation>Tout programme que vous exécutez peut ou pouvait l’y lire. Seul un nouveau jeton à sa place est sûr.</translation>
    </message>
    <message>
        <source>When the limit is reached, the registry refuses everything until it comes back by itself.</source>
        <translation>Quand la limite est atteinte, le registre refuse tout jusqu’à ce qu’elle se rétablisse d’elle-même.</translation>
    </message>
    <message>
        <source>Outside the usual hours a token was made, changed or revoked. Ask whether it was on purpose.</source>
        <translation>Un jeton a été créé, modifié ou révoqué en dehors des heures habituelles. Demandez si c’était voulu.</translation>
    </message>
    <message>
        <source>So much in so short a time is a script, or somebody in a hurry. Ask which.</source>
        <translation>Autant d’actions en si peu de temps, c’est un script ou quelqu’un de pressé. Renseignez-vous.</translation>
    </message>
    <message>
        <source>Whoever did this is neither a person nor a machine that the registry names.</source>
        <translation>L’auteur n’est ni une personne ni une machine connue du registre.</translation>
    </message>
    <message>
        <source>Your policy forbids this right. Replace the token by one without it.</source>
        <translation>Votre politique interdit ce droit. Remplacez le jeton par un autre qui ne l’a pas.</translation>
    </message>
    <message>
        <source>Your policy says how tokens are called, so that everybody knows what they are for.</source>
        <translation>Votre politique définit le nom des jetons, pour que chacun sache à quoi ils servent.</translation>
    </message>
    <message>
        <source>Your policy names who may hold such rights, and the owner is not among them.</source>
        <translation>Votre politique désigne qui peut détenir de tels droits, et le propriétaire n’en fait pas partie.</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Révoquer…</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Renouveler…</translation>
    </message>
    <message>
        <source>Replace by a service account…</source>
        <translation>Remplacer par un compte de service…</translation>
    </message>
    <message>
        <source>Show tokens</source>
        <translation>Afficher les jetons</translation>
    </message>
    <message>
        <source>Show events</source>
        <translation>Afficher les événements</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevée</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Bonne.</translation>
    </message>
    <message>
        <source>Fair.</source>
        <translation>Correcte.</translation>
    </message>
    <message>
        <source>Poor.</source>
        <translation>Mauvaise.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::FindingsPage</name>
    <message>
        <source>Which findings</source>
        <translation>Quels constats</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverts</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptés</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Open (%1)</source>
        <translation>Ouverts (%1)</translation>
    </message>
    <message>
        <source>Accepted (%1)</source>
        <translation>Acceptés (%1)</translation>
    </message>
</context>
<context>
    <name>Tokendesk::FirstRunDialog</name>
    <message>
        <source>Keep secrets in memory only, until I quit</source>
        <translation>Garder les secrets en mémoire seulement, jusqu’à la fermeture</translation>
    </message>
    <message>
        <source>Help me to fix it</source>
        <translation>M’aider à résoudre le problème</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Afficher les détails</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Welcome to Tokendesk</source>
        <translation>Bienvenue dans Tokendesk</translation>
    </message>
    <message>
        <source>You find this again in the menu.</source>
        <translation>Vous retrouverez ceci dans le menu.</translation>
    </message>
    <message>
        <source>Tokendesk keeps the text of your tokens in the keychain of this computer. It never writes one into a file.</source>
        <translation>Tokendesk conserve le texte de vos jetons dans le trousseau de cet ordinateur. Il n’en écrit jamais dans un fichier.</translation>
    </message>
    <message>
        <source>Sign in to a registry, with your browser, with e-mail and password, or by pasting a token that you have. Then its tokens are listed here: what they may do, when they end, and which were never used.</source>
        <translation>Connectez-vous à un registre avec votre navigateur, avec votre e-mail et votre mot de passe, ou en collant un jeton que vous possédez. Ses jetons sont alors listés ici&#xa0;: ce qu’ils permettent, quand ils expirent et lesquels n’ont jamais été utilisés.</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Ajouter un compte…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>person, address</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Looking at the keychain…</source>
        <translation>Examen du trousseau…</translation>
    </message>
    <message>
        <source>Writing a dummy, reading it back, deleting it.</source>
        <translation>Écriture d’une valeur de test, relecture, suppression.</translation>
    </message>
    <message>
        <source>Tested: written, read back, deleted.</source>
        <translation>Testé&#xa0;: écriture, relecture, suppression.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>A safe place</source>
        <translation>Un endroit sûr</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Existing files</source>
        <translation>Fichiers existants</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <comment>page, pages, title</comment>
        <translation>%1 sur %2 · %3</translation>
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
    <name>Tokendesk::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Start with the session</source>
        <translation>Lancer à l’ouverture de session</translation>
    </message>
    <message>
        <source>So that the tray is there when you need it.</source>
        <translation>Pour que l’icône de notification soit là quand vous en avez besoin.</translation>
    </message>
    <message>
        <source>autostart login boot</source>
        <translation>démarrage automatique autostart ouverture session</translation>
    </message>
    <message>
        <source>Start in the tray</source>
        <translation>Démarrer dans la zone de notification</translation>
    </message>
    <message>
        <source>When started with the session. Without a tray the window shows.</source>
        <translation>Au lancement avec la session. Sans zone de notification, la fenêtre s’affiche.</translation>
    </message>
    <message>
        <source>hidden minimised</source>
        <translation>caché masqué réduit minimisé</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Closing the window leaves Tokendesk in the tray</source>
        <translation>Fermer la fenêtre laisse Tokendesk dans la zone de notification</translation>
    </message>
    <message>
        <source>Without a tray it is minimised instead. Else closing quits.</source>
        <translation>Sans zone de notification, elle est réduite. Sinon, la fermer quitte l’application.</translation>
    </message>
    <message>
        <source>close quit background</source>
        <translation>fermer quitter arrière-plan</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Questions you do not want to be asked again</source>
        <translation>Questions que vous ne voulez plus voir</translation>
    </message>
    <message>
        <source>Tokendesk asks them anew from now on.</source>
        <translation>Tokendesk les pose de nouveau à partir de maintenant.</translation>
    </message>
    <message>
        <source>remembered answers</source>
        <translation>réponses mémorisées</translation>
    </message>
    <message>
        <source>The demonstration leaves your session as it is.</source>
        <translation>La démonstration ne modifie pas votre session.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::HandoverDialog</name>
    <message>
        <source>The new one is in place everywhere</source>
        <translation>La nouvelle clé est en place partout</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Delete the old one</source>
        <translation>Supprimer l’ancien compte</translation>
    </message>
    <message>
        <source>Revoke the old one</source>
        <translation>Révoquer l’ancien accès</translation>
    </message>
    <message>
        <source>Both work now. Put the new key where the old one is used, try it, and then end the old one.</source>
        <translation>Les deux fonctionnent maintenant. Mettez la nouvelle clé là où l’ancien accès est utilisé, essayez-la, puis mettez fin à l’ancien accès.</translation>
    </message>
    <message>
        <source>Both stay; the window reminds you.</source>
        <translation>Les deux sont conservés&#x202f;; la fenêtre vous le rappelle.</translation>
    </message>
    <message>
        <source>Rotate a key of “%1”</source>
        <translation>Renouveler une clé de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” takes the place of “%2”</source>
        <comment>new, old</comment>
        <translation>«&#xa0;%1&#xa0;» remplace «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>The new one</source>
        <translation>Nouvelle clé</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copier la valeur</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Tester maintenant</translation>
    </message>
    <message>
        <source>Its text is not in your keychain.</source>
        <translation>Son texte n’est pas dans votre trousseau.</translation>
    </message>
    <message>
        <source>Where the old one is used</source>
        <translation>Où l’ancien accès est utilisé</translation>
    </message>
    <message>
        <source>Nobody noted where. Ask those who work with it, or look at its last use.</source>
        <translation>Personne n’a noté où. Demandez à ceux qui travaillent avec, ou regardez sa dernière utilisation.</translation>
    </message>
    <message>
        <source>The old one</source>
        <translation>Ancien accès</translation>
    </message>
    <message>
        <source>Keep both for good</source>
        <translation>Conserver les deux définitivement</translation>
    </message>
    <message>
        <source>Nothing reminds you any more.</source>
        <translation>Plus rien ne vous le rappelle.</translation>
    </message>
    <message>
        <source>%1
Created: %2
Last used: %3</source>
        <comment>key, time, time</comment>
        <translation>%1
Création&#xa0;: %2
Dernière utilisation&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1
Created: %2</source>
        <comment>key, time</comment>
        <translation>%1
Création&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1
Last used: %2</source>
        <comment>name, time</comment>
        <translation>%1
Dernière utilisation&#xa0;: %2</translation>
    </message>
    <message>
        <source>Tick above that the new one is in place.</source>
        <translation>Cochez ci-dessus que la nouvelle clé est en place.</translation>
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
        <source>Valid · %1</source>
        <translation>Valide · %1</translation>
    </message>
</context>
<context>
    <name>Tokendesk::IdentityPanel</name>
    <message>
        <source>Call it</source>
        <translation>Nom de ce compte</translation>
    </message>
    <message>
        <source>The token is good, but this registry does not say whose it is. The name is for you alone.</source>
        <translation>Le jeton est valide, mais ce registre n’indique pas à qui il appartient. Ce nom est pour vous seul.</translation>
    </message>
    <message>
        <source>This is who the registry knows you as:</source>
        <translation>Le registre vous connaît sous cette identité&#xa0;:</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>In: %1</source>
        <translation>Membre de&#xa0;: %1</translation>
    </message>
    <message>
        <source>May do: %1</source>
        <translation>Droits&#xa0;: %1</translation>
    </message>
    <message>
        <source>The registry gave more than was asked for: %1</source>
        <translation>Le registre a accordé plus que ce qui était demandé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The sign-in is kept in memory until you quit, because you chose so.</source>
        <translation>La session reste en mémoire jusqu’à la fermeture de l’application, comme vous l’avez choisi.</translation>
    </message>
    <message>
        <source>The sign-in will be kept in your keychain, nowhere else.</source>
        <translation>La session sera conservée dans votre trousseau et nulle part ailleurs.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ImportDialog</name>
    <message>
        <source>Import existing tokens</source>
        <translation>Importer des jetons existants</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Tokens are being moved.</source>
        <translation>Les jetons sont en cours de déplacement.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ImportList</name>
    <message>
        <source>Tokens in plain text</source>
        <translation>Jetons en clair</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Asking the registry…</source>
        <translation>Interrogation du registre…</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ImportPanel</name>
    <message>
        <source>Take the tokens out of their files</source>
        <translation>Retirer les jetons de leurs fichiers</translation>
    </message>
    <message>
        <source>Leave them there too, readable by you alone</source>
        <translation>Les y laisser aussi, lisibles par vous seul</translation>
    </message>
    <message>
        <source>Look into a .env file…</source>
        <translation>Examiner un fichier .env…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Then start the registry&apos;s tool with: tokendesk run -- COMMAND. You can undo this for a day.</source>
        <translation>Lancez ensuite l’outil du registre avec&#xa0;: tokendesk run -- COMMANDE. Vous pouvez annuler cela pendant une journée.</translation>
    </message>
    <message>
        <source>The registry&apos;s tool works as before.</source>
        <translation>L’outil du registre fonctionne comme avant.</translation>
    </message>
    <message>
        <source>Looking for tokens…</source>
        <translation>Recherche de jetons…</translation>
    </message>
    <message numerus="yes">
        <source>Found %n token(s) in plain text on this computer.</source>
        <translation>
            <numerusform>%n jeton trouvé en clair sur cet ordinateur.</numerusform>
            <numerusform>%n jetons trouvés en clair sur cet ordinateur.</numerusform>
        </translation>
    </message>
    <message>
        <source>No token lies in plain text where the registries&apos; tools keep theirs.</source>
        <translation>Aucun jeton n’est en clair là où les outils des registres gardent les leurs.</translation>
    </message>
    <message numerus="yes">
        <source>Move %n to the keychain</source>
        <translation>
            <numerusform>Déplacer %n jeton dans le trousseau</numerusform>
            <numerusform>Déplacer %n jetons dans le trousseau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n to the keychain</source>
        <translation>
            <numerusform>Copier %n jeton dans le trousseau</numerusform>
            <numerusform>Copier %n jetons dans le trousseau</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one token.</source>
        <translation>Choisissez au moins un jeton.</translation>
    </message>
    <message>
        <source>Look into a .env file</source>
        <translation>Examiner un fichier .env</translation>
    </message>
    <message>
        <source>They lay in plain text, so others may have read them. Find them by “tag:plain-file”, and replace them by new ones when you can.</source>
        <translation>Ils étaient en clair&#xa0;: d’autres ont pu les lire. Retrouvez-les avec «&#xa0;tag:plain-file&#xa0;» et remplacez-les par de nouveaux dès que possible.</translation>
    </message>
    <message>
        <source>Taken out of %1 on %2</source>
        <comment>file, time</comment>
        <translation>Retiré de %1 le %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Write the token back into %1</source>
        <translation>Réécrire le jeton dans %1</translation>
    </message>
    <message>
        <source>“%1” lay in plain text: put a new token in its place.</source>
        <translation>«&#xa0;%1&#xa0;» se trouvait en clair&#xa0;: mettez un nouveau jeton à sa place.</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Renouveler…</translation>
    </message>
    <message>
        <source>Rotate “%1”</source>
        <translation>Renouveler «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ImportWords</name>
    <message>
        <source>it cannot be read (%1)</source>
        <translation>il est illisible (%1)</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>it is too large for such a file (%1 bytes)</source>
        <translation>il est trop volumineux pour un tel fichier (%1 octets)</translation>
    </message>
    <message>
        <source>it is not JSON (%1)</source>
        <translation>ce n’est pas du JSON (%1)</translation>
    </message>
    <message>
        <source>the registry&apos;s address in it is not safe for a token (%1)</source>
        <translation>l’adresse de registre qu’il contient n’est pas sûre pour un jeton (%1)</translation>
    </message>
    <message>
        <source>what stands there cannot be a token</source>
        <translation>ce qui y figure ne peut pas être un jeton</translation>
    </message>
    <message>
        <source>Variable %1</source>
        <translation>Variable %1</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>file, number</comment>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>every program that you start can read it</source>
        <translation>tout programme que vous lancez peut le lire</translation>
    </message>
    <message>
        <source>others on this computer can read it (mode %1)</source>
        <translation>d’autres personnes sur cet ordinateur peuvent le lire (mode %1)</translation>
    </message>
    <message>
        <source>in a Git folder and not ignored</source>
        <translation>dans un dossier Git et non ignoré</translation>
    </message>
    <message>
        <source>copied elsewhere by %1</source>
        <translation>copié ailleurs par %1</translation>
    </message>
    <message>
        <source>not in use: %1 is set and counts first</source>
        <translation>non utilisé&#xa0;: %1 est définie et l’emporte</translation>
    </message>
    <message>
        <source>The file belongs to somebody else.</source>
        <translation>Le fichier appartient à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>The file is a link to a place outside of your home folder.</source>
        <translation>Le fichier est un lien vers un emplacement hors de votre dossier personnel.</translation>
    </message>
    <message>
        <source>Its folder cannot be written.</source>
        <translation>Impossible d’écrire dans son dossier.</translation>
    </message>
    <message>
        <source>%1, line %2: %3.</source>
        <comment>file, number, reason</comment>
        <translation>%1, ligne %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>file, reason</comment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Copied. Valid: %1. The variable stays set: remove it where your shell sets it.</source>
        <translation>Copié. Valide&#xa0;: %1. La variable reste définie&#xa0;: supprimez-la là où votre shell la définit.</translation>
    </message>
    <message>
        <source>Moved. Valid: %1</source>
        <translation>Déplacé. Valide&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copied. Valid: %1. Only you can read the file now.</source>
        <translation>Copié. Valide&#xa0;: %1. Vous seul pouvez désormais lire le fichier.</translation>
    </message>
    <message>
        <source>Not touched: the file was changed meanwhile. Look again.</source>
        <translation>Non modifié&#xa0;: le fichier a changé entre-temps. Vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>Not touched: %1 is signed in here with another token, and the list does not tell which one this is. Revoke it, or sign that account out first.</source>
        <translation>Non modifié&#xa0;: %1 est connecté ici avec un autre jeton, et la liste n’indique pas lequel est celui-ci. Révoquez-le, ou déconnectez d’abord ce compte.</translation>
    </message>
    <message>
        <source>Not touched: %1 refuses this token. It has ended or was revoked; delete it from the file.</source>
        <translation>Non modifié&#xa0;: %1 refuse ce jeton. Il a expiré ou a été révoqué&#x202f;; supprimez-le du fichier.</translation>
    </message>
    <message>
        <source>Not touched. %1</source>
        <translation>Non modifié. %1</translation>
    </message>
    <message>
        <source>Written back into %1. The account stays in Tokendesk.</source>
        <translation>Réécrit dans %1. Le compte reste dans Tokendesk.</translation>
    </message>
    <message>
        <source>Nothing changed: %1 has a token again.</source>
        <translation>Aucun changement&#xa0;: %1 contient à nouveau un jeton.</translation>
    </message>
    <message>
        <source>Nothing changed: the part of %1 that it stood in is gone.</source>
        <translation>Aucun changement&#xa0;: la partie de %1 où il figurait n’existe plus.</translation>
    </message>
    <message>
        <source>the token there is longer than the keychain takes (%1 bytes)</source>
        <translation>le jeton qui s’y trouve est trop long pour le trousseau (%1 octets)</translation>
    </message>
</context>
<context>
    <name>Tokendesk::KeychainDoctor</name>
    <message>
        <source>Unlock keychain</source>
        <translation>Déverrouiller le trousseau</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Keychain doctor</source>
        <translation>Diagnostic du trousseau</translation>
    </message>
    <message>
        <source>Names, versions and times; nothing secret.</source>
        <translation>Noms, versions et durées&#x202f;; rien de secret.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Writing a dummy, reading it back, deleting it…</source>
        <translation>Écriture d’une valeur de test, relecture, suppression…</translation>
    </message>
    <message>
        <source>Keychain “%1”, kept by %2</source>
        <comment>name of the collection, name of the program</comment>
        <translation>Trousseau «&#xa0;%1&#xa0;», géré par %2</translation>
    </message>
    <message>
        <source>a program that cannot be seen</source>
        <translation>un programme non identifiable</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>Rapport copié</translation>
    </message>
</context>
<context>
    <name>Tokendesk::KeychainText</name>
    <message>
        <source>The system&apos;s keychain</source>
        <translation>Le trousseau du système</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 works and answered in %2.</source>
        <translation>%1 fonctionne et a répondu en %2.</translation>
    </message>
    <message>
        <source>That is slow.</source>
        <translation>C’est lent.</translation>
    </message>
    <message>
        <source>Write: %1</source>
        <translation>Écriture&#xa0;: %1</translation>
    </message>
    <message>
        <source>Read back: %1</source>
        <translation>Relecture&#xa0;: %1</translation>
    </message>
    <message>
        <source>Delete: %1</source>
        <translation>Suppression&#xa0;: %1</translation>
    </message>
    <message>
        <source>Another program may be keeping the keychain busy, or it waits for a device or a network folder. Check again in a minute.</source>
        <translation>Un autre programme occupe peut-être le trousseau, ou celui-ci attend un périphérique ou un dossier réseau. Vérifiez à nouveau dans une minute.</translation>
    </message>
    <message>
        <source>Unlock it; its password usually is the one that you log in with.</source>
        <translation>Déverrouillez-le&#x202f;; son mot de passe est généralement celui de votre session.</translation>
    </message>
    <message>
        <source>If it never unlocks by itself: give it the password that you log in with, in the system&apos;s program for passwords and keys.</source>
        <translation>S’il ne se déverrouille jamais tout seul&#xa0;: donnez-lui le mot de passe de votre session, dans le gestionnaire de mots de passe et de clés du système.</translation>
    </message>
    <message>
        <source>The service runs but has no keychain yet: make one in the system&apos;s program for passwords and keys, and make it the default.</source>
        <translation>Le service fonctionne mais n’a pas encore de trousseau&#xa0;: créez-en un dans le gestionnaire de mots de passe et de clés du système, et définissez-le par défaut.</translation>
    </message>
    <message>
        <source>Start Tokendesk from the desktop: without its session bus no program reaches the keychain.</source>
        <translation>Lancez Tokendesk depuis le bureau&#xa0;: sans le bus de session, aucun programme n’accède au trousseau.</translation>
    </message>
    <message>
        <source>Install a keychain service: gnome-keyring, KWallet or KeePassXC.</source>
        <translation>Installez un service de trousseau&#xa0;: gnome-keyring, KWallet ou KeePassXC.</translation>
    </message>
    <message>
        <source>If there is one: switch on its “Secret Service”, then log out and in again.</source>
        <translation>S’il y en a un&#xa0;: activez son «&#xa0;Secret Service&#xa0;», puis fermez et rouvrez votre session.</translation>
    </message>
    <message>
        <source>Lock and unlock the keychain, or log out and in again, then check again.</source>
        <translation>Verrouillez et déverrouillez le trousseau, ou fermez et rouvrez votre session, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>If it stays: copy the report for whoever looks after this computer.</source>
        <translation>Si le problème persiste&#xa0;: copiez le rapport pour la personne qui gère cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::LeaverHoldings</name>
    <message>
        <source>What still works</source>
        <translation>Ce qui fonctionne encore</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
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
        <source>Replaced by</source>
        <translation>Remplacé par</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Révoquer…</translation>
    </message>
    <message>
        <source>Revoke all tokens…</source>
        <translation>Révoquer tous les jetons…</translation>
    </message>
    <message>
        <source>Show tokens</source>
        <translation>Afficher les jetons</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n jeton</numerusform>
            <numerusform>%n jetons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service account(s)</source>
        <translation>
            <numerusform>%n compte de service</numerusform>
            <numerusform>%n comptes de service</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing that can be seen</source>
        <translation>rien de visible</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Replace each by something that stays, put that where the old one is used, try it, and end the old one.</source>
        <translation>Remplacez chacun par un accès durable, mettez celui-ci là où l’ancien est utilisé, essayez-le, puis mettez fin à l’ancien.</translation>
    </message>
    <message>
        <source>Nothing that can be seen works in this name any more.</source>
        <translation>Rien de visible ne fonctionne plus à ce nom.</translation>
    </message>
    <message>
        <source>%1 · service account</source>
        <comment>name</comment>
        <translation>%1 · compte de service</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <comment>service account</comment>
        <translation>%1 (désactivé)</translation>
    </message>
    <message>
        <source>Choose first what is to be replaced.</source>
        <translation>Choisissez d’abord ce qu’il faut remplacer.</translation>
    </message>
    <message>
        <source>The registry lets nobody make one by a program.</source>
        <translation>Le registre ne permet à aucun programme de créer un remplaçant.</translation>
    </message>
    <message>
        <source>Choose first what is to end.</source>
        <translation>Choisissez d’abord ce qu’il faut révoquer ou supprimer.</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Continuer…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
</context>
<context>
    <name>Tokendesk::LeaversPage</name>
    <message>
        <source>People who left</source>
        <translation>Personnes parties</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Still holds</source>
        <translation>Détient encore</translation>
    </message>
    <message>
        <source>%1, holds %2</source>
        <comment>person, what</comment>
        <translation>%1, détient %2</translation>
    </message>
    <message>
        <source>%1: nobody is shown the tokens of other people there. Of those who left, the service accounts are listed that they answer for.</source>
        <comment>names of registries</comment>
        <translation>%1&#xa0;: personne n’y voit les jetons des autres. Pour les personnes parties, seuls les comptes de service dont elles répondent sont listés.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Nobody has left or is disabled, as far as the lists of people tell.</source>
        <translation>D’après les listes de membres, personne n’est parti ni désactivé.</translation>
    </message>
    <message>
        <source>No list of people could be read: who has left is not known. An administrator&apos;s account may see it.</source>
        <translation>Aucune liste de membres n’a pu être lue&#xa0;: on ne sait pas qui est parti. Un compte d’administrateur peut y avoir accès.</translation>
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
    <name>Tokendesk::LockPage</name>
    <message>
        <source>Tokendesk is locked</source>
        <translation>Tokendesk est verrouillé</translation>
    </message>
    <message>
        <source>The keychain stayed locked. Enter its password to go on.</source>
        <translation>Le trousseau est resté verrouillé. Saisissez son mot de passe pour continuer.</translation>
    </message>
    <message>
        <source>The keychain is locked too: until it is opened no program gets a secret from it. Unlocking asks for the keychain&apos;s password.</source>
        <translation>Le trousseau est verrouillé aussi&#xa0;: tant qu’il n’est pas ouvert, aucun programme n’en obtient de secret. Le déverrouillage demande le mot de passe du trousseau.</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>En attente du trousseau…</translation>
    </message>
    <message>
        <source>Unlock keychain…</source>
        <translation>Déverrouiller le trousseau…</translation>
    </message>
    <message>
        <source>The clipboard is cleared and nothing can be read or copied here. The keychain itself is open: this keeps glances and slips away, not other programs that run as you, and it asks for no password.</source>
        <translation>Le presse-papiers est effacé et rien ne peut être lu ni copié ici. Le trousseau lui-même est ouvert&#xa0;: ce verrou protège des regards et des maladresses, pas des autres programmes exécutés sous votre identité, et il ne demande aucun mot de passe.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
</context>
<context>
    <name>Tokendesk::LoginWords</name>
    <message>
        <source>The registry made a token and then did not accept it. Sign in again.</source>
        <translation>Le registre a créé un jeton, puis ne l’a pas accepté. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>User name, password or one-time code is wrong.</source>
        <translation>Nom d’utilisateur, mot de passe ou code à usage unique incorrect.</translation>
    </message>
    <message>
        <source>E-mail or password is wrong.</source>
        <translation>E-mail ou mot de passe incorrect.</translation>
    </message>
    <message>
        <source>The registry took the password, but gave no sign-in for it. It may want something that Tokendesk does not know; try another way to sign in.</source>
        <translation>Le registre a accepté le mot de passe, mais n’a pas ouvert de session. Il attend peut-être quelque chose que Tokendesk ne connaît pas&#x202f;; essayez un autre mode de connexion.</translation>
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
        <source>The code ran out before anybody approved it. Get a new one.</source>
        <translation>Le code a expiré avant d’être approuvé. Obtenez-en un nouveau.</translation>
    </message>
    <message>
        <source>The sign-in was refused on the registry&apos;s page. Nothing was saved.</source>
        <translation>La connexion a été refusée sur la page du registre. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>This code is of no use any more. Get a new one.</source>
        <translation>Ce code n’est plus utilisable. Obtenez-en un nouveau.</translation>
    </message>
    <message>
        <source>The browser did not come back in time. Start again; the page that is still open is of no use any more.</source>
        <translation>Le navigateur n’est pas revenu à temps. Recommencez&#x202f;; la page encore ouverte n’est plus utilisable.</translation>
    </message>
    <message>
        <source>The registry&apos;s page said no: access was denied there. Nothing was saved.</source>
        <translation>La page du registre a répondu non&#xa0;: l’accès y a été refusé. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>The answer in the browser does not belong to this sign-in, so nothing was sent on. Start again, and close other sign-in pages first.</source>
        <translation>La réponse reçue dans le navigateur ne correspond pas à cette connexion&#xa0;: rien n’a été transmis. Fermez d’abord les autres pages de connexion, puis recommencez.</translation>
    </message>
    <message>
        <source>The registry did not accept what the browser brought back. Start again.</source>
        <translation>Le registre n’a pas accepté ce que le navigateur a rapporté. Recommencez.</translation>
    </message>
    <message>
        <source>A safe sign-in with the browser is not possible here: the registry cannot do it, or no local port is free. Choose another way to sign in.</source>
        <translation>Une connexion sûre avec le navigateur n’est pas possible ici&#xa0;: le registre ne la prend pas en charge, ou aucun port local n’est libre. Choisissez un autre mode de connexion.</translation>
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
        <source>E-mail and password</source>
        <translation>E-mail et mot de passe</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>Nom d’utilisateur et mot de passe</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navigateur</translation>
    </message>
    <message>
        <source>Your browser opens the registry&apos;s own page; sign in and approve there. The registry makes a token for this computer, which is kept in your keychain.</source>
        <translation>Votre navigateur ouvre la page du registre&#x202f;; connectez-vous-y et approuvez la demande. Le registre crée un jeton pour cet ordinateur, conservé dans votre trousseau.</translation>
    </message>
    <message>
        <source>Open browser</source>
        <translation>Ouvrir le navigateur</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>You get a short code and type it on the registry&apos;s page, in this computer&apos;s browser or on your phone. Nothing else is typed here.</source>
        <translation>Vous obtenez un code court et le saisissez sur la page du registre, dans le navigateur de cet ordinateur ou sur votre téléphone. Rien d’autre n’est à saisir ici.</translation>
    </message>
    <message>
        <source>Get a code</source>
        <translation>Obtenir un code</translation>
    </message>
    <message>
        <source>Your browser opens the registry&apos;s own page; sign in and approve there. Then it brings you back by itself.</source>
        <translation>Votre navigateur ouvre la page du registre&#x202f;; connectez-vous-y et approuvez la demande. Il vous ramène ensuite ici automatiquement.</translation>
    </message>
    <message>
        <source>Paste a token</source>
        <translation>Coller un jeton</translation>
    </message>
    <message>
        <source>You stopped this sign-in.</source>
        <translation>Vous avez interrompu cette connexion.</translation>
    </message>
    <message>
        <source>The registry may have made a token: look for a new one on its page and revoke it.</source>
        <translation>Le registre a peut-être créé un jeton&#xa0;: cherchez-en un nouveau sur sa page et révoquez-le.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::MainWindow</name>
    <message>
        <source>Saving to the keychain…</source>
        <translation>Enregistrement dans le trousseau…</translation>
    </message>
    <message>
        <source>Tokendesk (locked)</source>
        <translation>Tokendesk (verrouillé)</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong, so what it says about ends is too. Notices wait until it is set.</source>
        <translation>L’horloge de cet ordinateur est fausse, et donc aussi ce qu’elle indique des expirations. Les notifications attendent qu’elle soit réglée.</translation>
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
    <name>Tokendesk::NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>A registry on this computer is always asked directly. A proxy sees which registry is asked, never a token: the connection through it stays encrypted.</source>
        <translation>Un registre sur cet ordinateur est toujours interrogé directement. Un proxy voit quel registre est interrogé, jamais un jeton&#xa0;: la connexion qui le traverse reste chiffrée.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Own certificates</source>
        <translation>Certificats personnels</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Add a certificate</source>
        <translation>Ajouter un certificat</translation>
    </message>
    <message>
        <source>Certificate of a company&apos;s registry</source>
        <translation>Certificat du registre d’une entreprise</translation>
    </message>
    <message>
        <source>Trusted for one address only, besides the authorities of the system.</source>
        <translation>Approuvé pour une seule adresse, en plus des autorités du système.</translation>
    </message>
    <message>
        <source>certificate authority CA TLS SSL PEM trust</source>
        <translation>certificat autorité CA TLS SSL PEM confiance</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Trust %1 no more</source>
        <translation>Ne plus approuver %1</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>certificate, address</comment>
        <translation>%1 pour %2</translation>
    </message>
    <message>
        <source>%1 · SHA-256 %2</source>
        <comment>end, fingerprint</comment>
        <translation>%1 · SHA-256 %2</translation>
    </message>
</context>
<context>
    <name>Tokendesk::NewSecretDialog</name>
    <message>
        <source>Test now</source>
        <translation>Tester maintenant</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 est prêt</translation>
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
    <message>
        <source>Asking the registry…</source>
        <translation>Interrogation du registre…</translation>
    </message>
    <message>
        <source>It is not saved anywhere yet.</source>
        <translation>Il n’est encore enregistré nulle part.</translation>
    </message>
    <message>
        <source>I have stored it myself</source>
        <translation>Je l’ai enregistré moi-même</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copier la valeur</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Where will it live?</source>
        <translation>Où sera-t-il utilisé&#x202f;?</translation>
    </message>
    <message>
        <source>Created and saved in your keychain</source>
        <translation>Créé et enregistré dans votre trousseau</translation>
    </message>
    <message>
        <source>Copied – %1 s</source>
        <translation>Copié – %1&#xa0;s</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message numerus="yes">
        <source>The clipboard is cleared after %n second(s).</source>
        <translation>
            <numerusform>Le presse-papiers est effacé après %n seconde.</numerusform>
            <numerusform>Le presse-papiers est effacé après %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Valid · %1 · %2</source>
        <comment>person, rights</comment>
        <translation>Valide · %1 · %2</translation>
    </message>
    <message>
        <source>It is not saved anywhere. Store it yourself, tick the box below, and then close.</source>
        <translation>Il n’est enregistré nulle part. Enregistrez-le vous-même, cochez la case ci-dessous, puis fermez.</translation>
    </message>
    <message>
        <source>Valid · %1</source>
        <comment>person</comment>
        <translation>Valide · %1</translation>
    </message>
</context>
<context>
    <name>Tokendesk::NotesEdit</name>
    <message>
        <source>web production</source>
        <translation>web production</translation>
    </message>
    <message>
        <source>Kept on this computer only</source>
        <translation>Conservé uniquement sur cet ordinateur</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>Tokendesk::NoticeDesk</name>
    <message>
        <source>“%1” ends %2.</source>
        <translation>«&#xa0;%1&#xa0;» expire %2.</translation>
    </message>
    <message>
        <source>“%1” ends this week.</source>
        <translation>«&#xa0;%1&#xa0;» expire cette semaine.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) end this week, first “%1”.</source>
        <translation>
            <numerusform>%n jeton expire cette semaine, d’abord «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>%n jetons expirent cette semaine, d’abord «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is due for your review %2.</source>
        <translation>«&#xa0;%1&#xa0;» est à revoir %2.</translation>
    </message>
    <message>
        <source>“%1” is due for your review this week.</source>
        <translation>«&#xa0;%1&#xa0;» est à revoir cette semaine.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) end or are due for your review this week, first “%1”.</source>
        <translation>
            <numerusform>%n jeton expire ou est à revoir cette semaine, d’abord «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>%n jetons expirent ou sont à revoir cette semaine, d’abord «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::NoticePanel</name>
    <message>
        <source>Notices</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Nothing yet. Tokens that end within a week are named here once a day.</source>
        <translation>Rien pour l’instant. Les jetons qui expirent dans la semaine sont indiqués ici une fois par jour.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Snooze 3 days</source>
        <translation>Reporter de 3 jours</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Traité</translation>
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
    <message>
        <source>“%1” was to be kept beside its new one until %2. Both still work.</source>
        <translation>«&#xa0;%1&#xa0;» devait être conservé à côté du nouveau jusqu’au %2. Les deux fonctionnent encore.</translation>
    </message>
    <message>
        <source>“%1” is being rotated: the old one and the new one work.</source>
        <translation>«&#xa0;%1&#xa0;» est en cours de renouvellement&#xa0;: l’ancien et le nouveau fonctionnent.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n autre.</numerusform>
            <numerusform>Et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Continuer…</translation>
    </message>
    <message>
        <source>%1: the tokens of %2 are not listed: this account may not see them. Somebody who manages tokens there can give it the right.</source>
        <comment>account, organisations</comment>
        <translation>%1&#xa0;: les jetons de %2 ne sont pas listés, car ce compte n’est pas autorisé à les voir. Une personne qui y gère les jetons peut lui en donner le droit.</translation>
    </message>
    <message numerus="yes">
        <source>The same goes for %n more.</source>
        <translation>
            <numerusform>Il en va de même pour %n autre.</numerusform>
            <numerusform>Il en va de même pour %n autres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::OneTimeCodePanel</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>The password is right. Type one of the recovery codes that you wrote down; each works once.</source>
        <translation>Le mot de passe est correct. Saisissez l’un des codes de récupération que vous avez notés&#x202f;; chacun n’est valable qu’une fois.</translation>
    </message>
    <message>
        <source>The password is right. Type the code that your app shows now.</source>
        <translation>Le mot de passe est correct. Saisissez le code que votre application affiche actuellement.</translation>
    </message>
    <message>
        <source>Use the app&apos;s code</source>
        <translation>Utiliser le code de l’application</translation>
    </message>
    <message>
        <source>No access to the app? Use a recovery code</source>
        <translation>Pas d’accès à l’application&#x202f;? Utiliser un code de récupération</translation>
    </message>
    <message>
        <source>Type the code first.</source>
        <translation>Saisissez d’abord le code.</translation>
    </message>
    <message>
        <source>This recovery code is wrong, or was used before.</source>
        <translation>Ce code de récupération est incorrect ou a déjà été utilisé.</translation>
    </message>
    <message>
        <source>This code is wrong, or its time is over. Type the one that the app shows now.</source>
        <translation>Ce code est incorrect ou n’est plus valable. Saisissez celui que l’application affiche actuellement.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::OrganisationPicker</name>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Ask the registry again</source>
        <translation>Interroger à nouveau le registre</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between roles</comment>
        <translation> ou </translation>
    </message>
    <message>
        <source>The registry names no organisation of yours, and its tokens belong to organisations.</source>
        <translation>Le registre n’indique aucune organisation pour vous, et ses jetons appartiennent à des organisations.</translation>
    </message>
    <message>
        <source>In %1 you are %2. To make tokens there you have to be %3: ask somebody who is.</source>
        <translation>Dans %1, votre rôle est %2. Pour y créer des jetons, il faut le rôle %3&#xa0;: demandez à quelqu’un qui l’a.</translation>
    </message>
    <message>
        <source>In %1 you are %2. That role, or the right of the sign-in, does not suffice to make tokens there.</source>
        <translation>Dans %1, votre rôle est %2. Ce rôle, ou les droits de la connexion, ne suffisent pas pour y créer des jetons.</translation>
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
    <name>Tokendesk::PaletteEntries</name>
    <message>
        <source>%1, %2</source>
        <comment>deed, its keys</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>registry, account</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Token %1, %2</source>
        <translation>Jeton %1, %2</translation>
    </message>
</context>
<context>
    <name>Tokendesk::PersonWords</name>
    <message>
        <source>%1 (left)</source>
        <comment>person</comment>
        <translation>%1 (parti)</translation>
    </message>
    <message>
        <source>%1 (disabled)</source>
        <comment>person</comment>
        <translation>%1 (désactivé)</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>person</comment>
        <translation>Parti</translation>
    </message>
    <message>
        <source>Disabled</source>
        <comment>person</comment>
        <translation>Désactivé</translation>
    </message>
</context>
<context>
    <name>Tokendesk::PlacesEdit</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>Où il est utilisé</translation>
    </message>
    <message>
        <source>GitHub Actions · acme/web</source>
        <translation>GitHub Actions · acme/web</translation>
    </message>
    <message>
        <source>Type a place first.</source>
        <translation>Saisissez d’abord un emplacement.</translation>
    </message>
    <message>
        <source>Not used there any more</source>
        <translation>Plus utilisé à cet endroit</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>Tokendesk::PolicyMenu</name>
    <message>
        <source>Choose a policy file…</source>
        <translation>Choisir un fichier de politique…</translation>
    </message>
    <message>
        <source>Use no policy</source>
        <translation>N’utiliser aucune politique</translation>
    </message>
    <message>
        <source>What your organisation wants of its tokens: longest life, forbidden rights, names, admins.</source>
        <translation>Ce que votre organisation exige de ses jetons&#xa0;: durée maximale, droits interdits, noms, administrateurs.</translation>
    </message>
    <message>
        <source>No policy</source>
        <translation>Aucune politique</translation>
    </message>
    <message>
        <source>Choose a policy file</source>
        <translation>Choisir un fichier de politique</translation>
    </message>
    <message>
        <source>Policies (%1)</source>
        <comment>kinds of files</comment>
        <translation>Politiques (%1)</translation>
    </message>
    <message>
        <source>The policy was not taken over.</source>
        <translation>La politique n’a pas été appliquée.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::PolicyWords</name>
    <message numerus="yes">
        <source>The policy “%1” allows at most %n day(s). Choose an earlier end.</source>
        <translation>
            <numerusform>La politique «&#xa0;%1&#xa0;» autorise %n jour au maximum. Choisissez une expiration plus proche.</numerusform>
            <numerusform>La politique «&#xa0;%1&#xa0;» autorise %n jours au maximum. Choisissez une expiration plus proche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The policy “%1” wants an end within %n day(s). Choose one.</source>
        <translation>
            <numerusform>La politique «&#xa0;%1&#xa0;» exige une expiration sous %n jour. Choisissez-en une.</numerusform>
            <numerusform>La politique «&#xa0;%1&#xa0;» exige une expiration sous %n jours. Choisissez-en une.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy “%1” limits how long a token may live, and those of this registry have no end.</source>
        <translation>La politique «&#xa0;%1&#xa0;» limite la durée des jetons, et ceux de ce registre n’expirent jamais.</translation>
    </message>
    <message>
        <source>The policy “%1” forbids the right %2. Leave it out.</source>
        <translation>La politique «&#xa0;%1&#xa0;» interdit le droit %2. Retirez-le.</translation>
    </message>
    <message>
        <source>The policy “%1” forbids tokens that may do everything. Choose rights.</source>
        <translation>La politique «&#xa0;%1&#xa0;» interdit les jetons qui peuvent tout faire. Choisissez des droits.</translation>
    </message>
    <message>
        <source>The name does not fit the policy “%1”. Choose another.</source>
        <translation>Le nom ne respecte pas la politique «&#xa0;%1&#xa0;». Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The name does not fit the policy “%1”. A good one is “%2”.</source>
        <translation>Le nom ne respecte pas la politique «&#xa0;%1&#xa0;». Un nom conforme&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The policy “%1” names who may hold dangerous rights, and you are not among them. Choose fewer rights.</source>
        <translation>La politique «&#xa0;%1&#xa0;» désigne qui peut détenir des droits dangereux, et vous n’en faites pas partie. Choisissez moins de droits.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::QueryText</name>
    <message>
        <source>a state or a fact</source>
        <translation>un état ou une propriété</translation>
    </message>
    <message>
        <source>a right</source>
        <translation>un droit</translation>
    </message>
    <message>
        <source>whose it is</source>
        <translation>à qui il appartient</translation>
    </message>
    <message>
        <source>where it is from</source>
        <translation>d’où il vient</translation>
    </message>
    <message>
        <source>a tag of yours</source>
        <translation>une de vos étiquettes</translation>
    </message>
    <message>
        <source>how long not used, such as &gt;45d</source>
        <translation>durée sans utilisation, par exemple &gt;45d</translation>
    </message>
    <message>
        <source>how old it is, such as &gt;1y</source>
        <translation>son âge, par exemple &gt;1y</translation>
    </message>
    <message>
        <source>works now</source>
        <translation>fonctionne actuellement</translation>
    </message>
    <message>
        <source>ends within 14 days</source>
        <translation>expire dans les 14 jours</translation>
    </message>
    <message>
        <source>has ended</source>
        <translation>a expiré</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>jamais utilisé</translation>
    </message>
    <message>
        <source>never ends by itself</source>
        <translation>n’expire jamais de lui-même</translation>
    </message>
    <message>
        <source>more rights than it needs</source>
        <translation>plus de droits que nécessaire</translation>
    </message>
    <message>
        <source>a right of high risk</source>
        <translation>un droit à risque élevé</translation>
    </message>
    <message>
        <source>may do everything</source>
        <translation>peut tout faire</translation>
    </message>
    <message>
        <source>pinned by you</source>
        <translation>épinglé par vous</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>dans le trousseau</translation>
    </message>
    <message>
        <source>not in the keychain</source>
        <translation>absent du trousseau</translation>
    </message>
    <message>
        <source>paused at its registry</source>
        <translation>en pause sur son registre</translation>
    </message>
    <message>
        <source>“%1:” is no filter word, so it is looked for as text.</source>
        <translation>«&#xa0;%1:&#xa0;» n’est pas un mot de filtre&#xa0;: il est recherché comme texte.</translation>
    </message>
    <message>
        <source>“is:%1” is nothing that a token can be.</source>
        <translation>«&#xa0;is:%1&#xa0;» ne correspond à rien de ce qu’un jeton peut être.</translation>
    </message>
    <message>
        <source>Nothing stands after “%1”.</source>
        <translation>Il n’y a rien après «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The closing quotation mark is missing.</source>
        <translation>Le guillemet fermant manque.</translation>
    </message>
    <message>
        <source>the organisation it belongs to</source>
        <translation>l’organisation à laquelle il appartient</translation>
    </message>
    <message>
        <source>the person or machine it belongs to</source>
        <translation>la personne ou la machine à laquelle il appartient</translation>
    </message>
    <message>
        <source>how soon it ends, such as &lt;30d, or in which month, such as 2027-03</source>
        <translation>délai avant l’expiration, par exemple &lt;30d, ou mois d’expiration, par exemple 2027-03</translation>
    </message>
    <message>
        <source>no right above medium risk</source>
        <translation>aucun droit au-dessus du risque moyen</translation>
    </message>
    <message>
        <source>only rights of low risk</source>
        <translation>uniquement des droits à risque faible</translation>
    </message>
    <message>
        <source>“%1” is no time; write for example &lt;30d, &gt;6w, &gt;1y or 2027-03.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une durée&#x202f;; écrivez par exemple &lt;30d, &gt;6w, &gt;1y ou 2027-03.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::QuickCopy</name>
    <message>
        <source>Quick copy</source>
        <translation>Copie rapide</translation>
    </message>
    <message>
        <source>Find a token to copy</source>
        <translation>Rechercher un jeton à copier</translation>
    </message>
    <message>
        <source>Copy which token?</source>
        <translation>Quel jeton copier&#x202f;?</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>No token&apos;s text is kept here yet: create one, or paste one.</source>
        <translation>Aucun texte de jeton n’est encore conservé ici&#xa0;: créez un jeton, ou collez-en un.</translation>
    </message>
    <message>
        <source>No kept token is called “%1”.</source>
        <translation>Aucun jeton conservé ne s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Enter: value   Shift+Enter: export line   Alt+Enter: header   Ctrl+Enter: show in window</source>
        <translation>Entrée&#xa0;: valeur   Maj+Entrée&#xa0;: ligne export   Alt+Entrée&#xa0;: en-tête   Ctrl+Entrée&#xa0;: afficher dans la fenêtre</translation>
    </message>
    <message>
        <source>“%1” does not work any more, so it is not copied. Ctrl+Enter shows it.</source>
        <translation>«&#xa0;%1&#xa0;» ne fonctionne plus&#xa0;: il n’est pas copié. Ctrl+Entrée l’affiche.</translation>
    </message>
    <message>
        <source>Its registry has no such line: Enter copies the value.</source>
        <translation>Son registre n’a pas de ligne de ce type&#xa0;: Entrée copie la valeur.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::QuickDelegate</name>
    <message>
        <source>no end</source>
        <translation>sans expiration</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ReasonField</name>
    <message>
        <source>Reason (optional)</source>
        <translation>Motif (facultatif)</translation>
    </message>
    <message>
        <source>Stands in the journal of this computer, beside what was done.</source>
        <translation>Consigné dans le journal de cet ordinateur, avec l’action effectuée.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::RegistryChoice</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Search registries</source>
        <translation>Rechercher un registre</translation>
    </message>
    <message>
        <source>Only https:// – or http://127.0.0.1 for a registry on this computer.</source>
        <translation>Uniquement https:// – ou http://127.0.0.1 pour un registre sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This is not a registry&apos;s address. Example: https://tank.example.com</source>
        <translation>Ce n’est pas l’adresse d’un registre. Exemple&#xa0;: https://tank.example.com</translation>
    </message>
</context>
<context>
    <name>Tokendesk::RemoveDataDialog</name>
    <message>
        <source>I have what I need elsewhere</source>
        <translation>J’ai ailleurs ce dont j’ai besoin</translation>
    </message>
    <message>
        <source>Remove and quit</source>
        <translation>Supprimer et quitter</translation>
    </message>
    <message>
        <source>Remove all my data?</source>
        <translation>Supprimer toutes mes données&#x202f;?</translation>
    </message>
    <message>
        <source>The tokens themselves stay valid at their registries: revoke first what should end. Registry files that you wrote yourself stay too.</source>
        <translation>Les jetons eux-mêmes restent valides sur leurs registres&#xa0;: révoquez d’abord ceux qui ne doivent plus servir. Les fichiers de registre que vous avez écrits restent aussi.</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Tout conserver</translation>
    </message>
    <message>
        <source>Tick the box first.</source>
        <translation>Cochez d’abord la case.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) on this computer, with their sign-ins in the keychain</source>
        <translation>
            <numerusform>%n compte sur cet ordinateur, avec sa session dans le trousseau</numerusform>
            <numerusform>%n comptes sur cet ordinateur, avec leurs sessions dans le trousseau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the text of %n token(s) in the keychain: it cannot be had again</source>
        <translation>
            <numerusform>le texte de %n jeton dans le trousseau&#xa0;: il ne peut pas être récupéré</numerusform>
            <numerusform>le texte de %n jetons dans le trousseau&#xa0;: il ne peut pas être récupéré</numerusform>
        </translation>
    </message>
    <message>
        <source>lists, notes, tags and history</source>
        <translation>les listes, les notes, les étiquettes et l’historique</translation>
    </message>
    <message>
        <source>settings and saved searches, and the start with the session</source>
        <translation>les paramètres et les recherches enregistrées, ainsi que le lancement à l’ouverture de session</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Suppression…</translation>
    </message>
    <message>
        <source>Not everything is removed; it can be tried again.</source>
        <translation>Tout n’a pas été supprimé&#x202f;; vous pouvez réessayer.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ReportPaper</name>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <comment>a section of a report</comment>
        <translation>%1 (suite)</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ReviewEdit</name>
    <message>
        <source>Remind me to review it on</source>
        <translation>Me rappeler de le revoir le</translation>
    </message>
    <message>
        <source>Day of the review</source>
        <translation>Jour de la révision</translation>
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
    <message>
        <source>Sign in and go on…</source>
        <translation>Se connecter et continuer…</translation>
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
    <message>
        <source>Rotate instead…</source>
        <translation>Renouveler plutôt…</translation>
    </message>
    <message>
        <source>Makes a new one first, so that nothing stops working meanwhile.</source>
        <translation>En crée d’abord un nouveau, pour que rien ne cesse de fonctionner entre-temps.</translation>
    </message>
    <message>
        <source>Pause instead</source>
        <translation>Mettre plutôt en pause</translation>
    </message>
    <message>
        <source>It stops working until you switch it on again.</source>
        <translation>Il cesse de fonctionner jusqu’à ce que vous le réactiviez.</translation>
    </message>
    <message>
        <source>Service account instead…</source>
        <translation>Plutôt un compte de service…</translation>
    </message>
    <message>
        <source>Makes a service account with the same rights in its place: it stays when people leave.</source>
        <translation>Crée à sa place un compte de service avec les mêmes droits&#xa0;: il reste quand les personnes partent.</translation>
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
    <name>Tokendesk::RightWords</name>
    <message>
        <source>The event log</source>
        <translation>Le journal d’événements</translation>
    </message>
    <message>
        <source>Seeing service accounts</source>
        <translation>L’affichage des comptes de service</translation>
    </message>
    <message>
        <source>Creating service accounts</source>
        <translation>La création de comptes de service</translation>
    </message>
    <message>
        <source>Changing service accounts</source>
        <translation>La modification de comptes de service</translation>
    </message>
    <message>
        <source>Deleting service accounts</source>
        <translation>La suppression de comptes de service</translation>
    </message>
    <message>
        <source>Creating keys</source>
        <translation>La création de clés</translation>
    </message>
    <message>
        <source>Revoking single keys</source>
        <translation>La révocation de clés individuelles</translation>
    </message>
    <message>
        <source>Seeing the people</source>
        <translation>L’affichage des personnes</translation>
    </message>
    <message>
        <source>Seeing the tokens of others</source>
        <translation>L’affichage des jetons des autres</translation>
    </message>
    <message>
        <source>Revoking the tokens of others</source>
        <translation>La révocation des jetons des autres</translation>
    </message>
    <message>
        <source>the registry</source>
        <translation>le registre</translation>
    </message>
    <message>
        <source>%1: %2 does not offer this.</source>
        <comment>deed, registry</comment>
        <translation>%1&#xa0;: %2 ne le propose pas.</translation>
    </message>
    <message>
        <source>%1 needs a signed-in person at %2, not only a token.</source>
        <comment>deed, registry</comment>
        <translation>%1 exige une personne connectée sur %2, pas seulement un jeton.</translation>
    </message>
    <message>
        <source>%1 needs the role “%3” at %2.</source>
        <comment>deed, registry, role</comment>
        <translation>%1 exige le rôle «&#xa0;%3&#xa0;» sur %2.</translation>
    </message>
    <message>
        <source>%1 needs a token with the right “%3” at %2.</source>
        <comment>deed, registry, right</comment>
        <translation>%1 exige un jeton avec le droit «&#xa0;%3&#xa0;» sur %2.</translation>
    </message>
    <message>
        <source>%1 needs a sign-in at %2.</source>
        <comment>deed, registry</comment>
        <translation>%1 exige une connexion sur %2.</translation>
    </message>
    <message>
        <source>%1: %2 refuses it to this account.</source>
        <comment>deed, registry</comment>
        <translation>%1&#xa0;: %2 ne l’autorise pas pour ce compte.</translation>
    </message>
    <message>
        <source>%1: %2 promises it, but its server fails each time.</source>
        <comment>deed, registry</comment>
        <translation>%1&#xa0;: %2 l’annonce, mais son serveur échoue à chaque fois.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::RightsChoice</name>
    <message>
        <source>Everything, without limits</source>
        <translation>Tout, sans limites</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>Risque élevé</translation>
    </message>
    <message>
        <source>Whoever has this token can do all that you can do at the registry, now and with whatever it adds later.</source>
        <translation>Quiconque possède ce jeton peut faire tout ce que vous pouvez faire sur le registre, maintenant et avec tout ce qu’il ajoutera plus tard.</translation>
    </message>
    <message>
        <source>Everything is chosen below.</source>
        <translation>«&#xa0;Tout&#xa0;» est choisi ci-dessous.</translation>
    </message>
    <message>
        <source>Can do everything.</source>
        <translation>Peut tout faire.</translation>
    </message>
    <message>
        <source>Choose at least one right.</source>
        <translation>Choisissez au moins un droit.</translation>
    </message>
    <message>
        <source>This registry has no limited tokens: say that it may do everything.</source>
        <translation>Ce registre n’a pas de jetons limités&#xa0;: confirmez que celui-ci peut tout faire.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::RotationDialog</name>
    <message>
        <source>The new one is in place everywhere</source>
        <translation>Le nouveau est en place partout</translation>
    </message>
    <message>
        <source>Keep both until then</source>
        <translation>Conserver les deux jusque-là</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Revoke the old one in %1 s</source>
        <translation>Révoquer l’ancien dans %1&#xa0;s</translation>
    </message>
    <message>
        <source>Rotate “%1”</source>
        <translation>Renouveler «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Both tokens work now. Put the new one where the old one is used, then revoke the old one.</source>
        <translation>Les deux jetons fonctionnent maintenant. Mettez le nouveau là où l’ancien est utilisé, puis révoquez l’ancien.</translation>
    </message>
    <message>
        <source>Both stay; the window reminds you.</source>
        <translation>Les deux sont conservés&#x202f;; la fenêtre vous le rappelle.</translation>
    </message>
    <message>
        <source>The new one</source>
        <translation>Le nouveau</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copier la valeur</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Tester maintenant</translation>
    </message>
    <message>
        <source>Its text is not in your keychain.</source>
        <translation>Son texte n’est pas dans votre trousseau.</translation>
    </message>
    <message>
        <source>Where the old one is used</source>
        <translation>Où l’ancien est utilisé</translation>
    </message>
    <message>
        <source>The old one</source>
        <translation>L’ancien</translation>
    </message>
    <message>
        <source>Keep both until</source>
        <translation>Conserver les deux jusqu’au</translation>
    </message>
    <message>
        <source>Until then nothing reminds you.</source>
        <translation>D’ici là, rien ne vous le rappelle.</translation>
    </message>
    <message>
        <source>Keep both for good</source>
        <translation>Conserver les deux définitivement</translation>
    </message>
    <message>
        <source>They are two tokens from now on, and nothing reminds you.</source>
        <translation>Ce sont désormais deux jetons distincts, et rien ne vous le rappelle.</translation>
    </message>
    <message>
        <source>Both stay</source>
        <translation>Les deux sont conservés</translation>
    </message>
    <message>
        <source>Tick it when the new one is there</source>
        <translation>Cochez la case quand le nouveau y est</translation>
    </message>
    <message>
        <source>You noted no place. Think of build servers, scripts, this computer, and colleagues.</source>
        <translation>Vous n’avez noté aucun endroit. Pensez aux serveurs de build, aux scripts, à cet ordinateur et à vos collègues.</translation>
    </message>
    <message>
        <source>used %1</source>
        <comment>when</comment>
        <translation>dernière utilisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>jamais utilisé</translation>
    </message>
    <message>
        <source>the registry does not say when it is used</source>
        <translation>le registre n’indique pas quand il est utilisé</translation>
    </message>
    <message>
        <source>It was used after the new one was made: something still depends on it.</source>
        <translation>Il a été utilisé après la création du nouveau&#xa0;: quelque chose en dépend encore.</translation>
    </message>
    <message>
        <source>You can undo it until then.</source>
        <translation>Vous pouvez annuler jusque-là.</translation>
    </message>
    <message>
        <source>Say first that the new one is in place everywhere.</source>
        <translation>Confirmez d’abord que le nouveau est en place partout.</translation>
    </message>
    <message>
        <source>Copied – %1 s</source>
        <translation>Copié – %1&#xa0;s</translation>
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
        <source>Valid · %1</source>
        <translation>Valide · %1</translation>
    </message>
    <message>
        <source>Both stay until %1</source>
        <translation>Les deux sont conservés jusqu’au %1</translation>
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
    <name>Tokendesk::RulesDialog</name>
    <message>
        <source>Health begins at 100. Each thing found costs points, up to a limit for its rule; a limit of 0 switches the rule off.</source>
        <translation>La santé part de 100. Chaque constat coûte des points, dans la limite fixée pour sa règle&#x202f;; une limite de 0 désactive la règle.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number in a field</comment>
        <translation>&#xa0;jours</translation>
    </message>
    <message>
        <source>Dangerous rights count as old after</source>
        <translation>Droits dangereux considérés comme anciens après</translation>
    </message>
    <message>
        <source>A new token may be unused for</source>
        <translation>Un nouveau jeton peut rester inutilisé pendant</translation>
    </message>
    <message>
        <source>Unused after</source>
        <translation>Inutilisé après</translation>
    </message>
    <message>
        <source>Ends soon within</source>
        <translation>Expire bientôt&#xa0;: dans moins de</translation>
    </message>
    <message>
        <source>A rate limit is nearly used up from</source>
        <translation>Limite de requêtes presque atteinte à partir de</translation>
    </message>
    <message>
        <source> %</source>
        <comment>after a number in a field</comment>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source> minutes</source>
        <comment>after a number in a field</comment>
        <translation>&#xa0;minutes</translation>
    </message>
    <message>
        <source>Usual hours begin at</source>
        <translation>Début des heures habituelles</translation>
    </message>
    <message>
        <source>Usual hours end at</source>
        <translation>Fin des heures habituelles</translation>
    </message>
    <message>
        <source>With commas between them.</source>
        <translation>Séparés par des virgules.</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>Par constat</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au maximum</translation>
    </message>
    <message>
        <source>%1: points for each</source>
        <comment>a rule</comment>
        <translation>%1&#xa0;: points par constat</translation>
    </message>
    <message>
        <source>%1: points at most</source>
        <comment>a rule</comment>
        <translation>%1&#xa0;: points au maximum</translation>
    </message>
    <message>
        <source>Audit rules</source>
        <translation>Règles d’audit</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Rétablir les valeurs par défaut</translation>
    </message>
    <message>
        <source>Save rules</source>
        <translation>Enregistrer les règles</translation>
    </message>
    <message>
        <source>Events that make a burst: more than</source>
        <translation>Rafale d’événements&#xa0;: plus de</translation>
    </message>
    <message>
        <source>Length of a burst</source>
        <translation>Durée d’une rafale</translation>
    </message>
    <message>
        <source>Words in names of live places</source>
        <translation>Mots dans les noms des emplacements de production</translation>
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
        <translation>%1, tout</translation>
    </message>
    <message>
        <source>All in this column</source>
        <translation>Tout dans cette colonne</translation>
    </message>
    <message>
        <source>May change %1, but not read it. That is allowed; is it what you want?</source>
        <translation>Peut modifier %1, mais pas lire. C’est autorisé&#x202f;; est-ce bien ce que vous voulez&#x202f;?</translation>
    </message>
    <message>
        <source>The registry granted this right, but its description here does not know it.</source>
        <translation>Le registre a accordé ce droit, mais sa description ici ne le connaît pas.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ScoreCard</name>
    <message>
        <source>Rules…</source>
        <translation>Règles…</translation>
    </message>
    <message>
        <source>Health: %1 of 100</source>
        <translation>Santé&#xa0;: %1 sur 100</translation>
    </message>
    <message>
        <source>Nothing found that the rules look for.</source>
        <translation>Les règles n’ont rien trouvé à signaler.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) would make it %1.</source>
        <translation>
            <numerusform>%n correction la porterait à %1.</numerusform>
            <numerusform>%n corrections la porteraient à %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 −%2</source>
        <comment>what is wrong, points that it costs</comment>
        <translation>%1 −%2</translation>
    </message>
    <message numerus="yes">
        <source>%1, costs %n point(s)</source>
        <translation>
            <numerusform>%1, coûte %n point</numerusform>
            <numerusform>%1, coûte %n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gained rights</source>
        <translation>
            <numerusform>%n a gagné des droits</numerusform>
            <numerusform>%n ont gagné des droits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>%n disparu</numerusform>
            <numerusform>%n disparus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n changement</numerusform>
            <numerusform>%n changements</numerusform>
        </translation>
    </message>
    <message>
        <source>No change since the last look</source>
        <translation>Aucun changement depuis la dernière consultation</translation>
    </message>
    <message>
        <source>Since last look: %1</source>
        <translation>Depuis la dernière consultation&#xa0;: %1</translation>
    </message>
    <message>
        <source>No earlier look yet</source>
        <translation>Aucune consultation antérieure</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SearchNameDialog</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Enregistrer cette recherche</translation>
    </message>
    <message>
        <source>Rename search</source>
        <translation>Renommer la recherche</translation>
    </message>
    <message>
        <source>It stands in the side bar, with the number of tokens that fit.</source>
        <translation>Elle figure dans le panneau latéral, avec le nombre de jetons correspondants.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Another search has this name already.</source>
        <translation>Une autre recherche porte déjà ce nom.</translation>
    </message>
    <message>
        <source>Give it a name first.</source>
        <translation>Donnez-lui d’abord un nom.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
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
    <name>Tokendesk::SecurityPage</name>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Secrets in sight</source>
        <translation>Secrets visibles</translation>
    </message>
    <message numerus="yes">
        <source>after %n second(s)</source>
        <translation>
            <numerusform>après %n seconde</numerusform>
            <numerusform>après %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Clear the clipboard</source>
        <translation>Effacer le presse-papiers</translation>
    </message>
    <message>
        <source>copy paste timeout history</source>
        <translation>copier coller délai historique</translation>
    </message>
    <message>
        <source>Also when Tokendesk locks or quits. Clipboard histories are asked not to keep it.</source>
        <translation>Aussi quand Tokendesk se verrouille ou se ferme. Il est demandé aux historiques du presse-papiers de ne pas le conserver.</translation>
    </message>
    <message>
        <source>A copied token stays until something else is copied, Tokendesk locks or quits: every program and page you paste into can get it.</source>
        <translation>Un jeton copié reste jusqu’à ce qu’autre chose soit copié ou que Tokendesk se verrouille ou se ferme&#xa0;: tout programme et toute page où vous collez peut l’obtenir.</translation>
    </message>
    <message>
        <source>Hide a shown secret</source>
        <translation>Masquer un secret affiché</translation>
    </message>
    <message>
        <source>Sooner when its window loses the focus. Screenshots and screen sharing see what is shown: this desktop has no way to forbid that.</source>
        <translation>Plus tôt si sa fenêtre perd le focus. Les captures et le partage d’écran voient ce qui est affiché&#xa0;: cet environnement de bureau n’offre aucun moyen de l’interdire.</translation>
    </message>
    <message>
        <source>reveal eye screenshot screen capture</source>
        <translation>révéler afficher œil capture écran</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouillage</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>après %n minute</numerusform>
            <numerusform>après %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock when Tokendesk is not used</source>
        <translation>Verrouiller quand Tokendesk n’est pas utilisé</translation>
    </message>
    <message>
        <source>At once with Ctrl+L.</source>
        <translation>Immédiatement avec Ctrl+L.</translation>
    </message>
    <message>
        <source>idle timeout inactivity</source>
        <translation>inactif délai inactivité</translation>
    </message>
    <message>
        <source>Lock with the screen</source>
        <translation>Verrouiller avec l’écran</translation>
    </message>
    <message>
        <source>When the desktop locks its screen or the computer goes to sleep.</source>
        <translation>Quand le bureau verrouille son écran ou que l’ordinateur se met en veille.</translation>
    </message>
    <message>
        <source>screensaver suspend sleep</source>
        <translation>économiseur écran veille suspension</translation>
    </message>
    <message>
        <source>Lock the keychain too</source>
        <translation>Verrouiller aussi le trousseau</translation>
    </message>
    <message>
        <source>With Ctrl+L and when not used. Other programs cannot get their passwords then either, until you open it. Without it the lock hides the window and asks for no password.</source>
        <translation>Avec Ctrl+L et en cas d’inactivité. Les autres programmes n’obtiennent alors plus leurs mots de passe non plus, jusqu’à ce que vous l’ouvriez. Sans cela, le verrouillage masque la fenêtre et ne demande aucun mot de passe.</translation>
    </message>
    <message>
        <source>password keyring</source>
        <translation>mot de passe trousseau</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>Doctor…</source>
        <translation>Diagnostic…</translation>
    </message>
    <message>
        <source>Open the keychain doctor</source>
        <translation>Ouvrir le diagnostic du trousseau</translation>
    </message>
    <message>
        <source>Where secrets live</source>
        <translation>Où se trouvent les secrets</translation>
    </message>
    <message>
        <source>keychain keyring kwallet secret service</source>
        <translation>trousseau keyring kwallet secret service</translation>
    </message>
    <message>
        <source>In memory only, until you quit.</source>
        <translation>En mémoire seulement, jusqu’à la fermeture de l’application.</translation>
    </message>
    <message>
        <source>In the system&apos;s keychain, which works. Any program that runs as you can ask it while it is open.</source>
        <translation>Dans le trousseau du système, qui fonctionne. Tout programme exécuté sous votre identité peut l’interroger tant qu’il est ouvert.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ServiceDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Create key</source>
        <translation>Créer la clé</translation>
    </message>
    <message>
        <source>New service account</source>
        <translation>Nouveau compte de service</translation>
    </message>
    <message>
        <source>Describe “%1”</source>
        <translation>Décrire «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>New key for “%1”</source>
        <translation>Nouvelle clé pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Rotate a key of “%1”</source>
        <translation>Renouveler une clé de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>For what works without a person: it stays when people leave. Its first key comes with it.</source>
        <translation>Pour ce qui fonctionne sans personne&#xa0;: il reste quand les personnes partent. Sa première clé est créée avec lui.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>What it does, and whom to ask about it.</source>
        <translation>Ce qu’il fait, et à qui s’adresser à son sujet.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>What the key may do</source>
        <translation>Ce que la clé permet</translation>
    </message>
    <message>
        <source>The registry is being asked.</source>
        <translation>Le registre est en cours d’interrogation.</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Un nom est nécessaire.</translation>
    </message>
    <message numerus="yes">
        <source>The description is too long: at most %n character(s).</source>
        <translation>
            <numerusform>La description est trop longue&#xa0;: au maximum %n caractère.</numerusform>
            <numerusform>La description est trop longue&#xa0;: au maximum %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Rien n’a changé.</translation>
    </message>
    <message>
        <source>Takes the place of “%1”, with the same rights if you leave them as they are. It stays when people leave. Both work until you end the old one.</source>
        <translation>Remplace «&#xa0;%1&#xa0;», avec les mêmes droits si vous ne les modifiez pas. Il reste quand les personnes partent. Les deux fonctionnent jusqu’à ce que vous mettiez fin à l’ancien.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ServiceJobs</name>
    <message>
        <source>“%1” is saved</source>
        <translation>«&#xa0;%1&#xa0;» est enregistré</translation>
    </message>
    <message>
        <source>“%1” was not switched on.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été réactivé.</translation>
    </message>
    <message>
        <source>“%1” was not switched off.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été désactivé.</translation>
    </message>
    <message>
        <source>“%1” works again</source>
        <translation>«&#xa0;%1&#xa0;» fonctionne à nouveau</translation>
    </message>
    <message>
        <source>“%1” is off: its keys stopped</source>
        <translation>«&#xa0;%1&#xa0;» est désactivé&#xa0;: ses clés ne fonctionnent plus</translation>
    </message>
    <message numerus="yes">
        <source>“%1” works again, with %n key(s)</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» fonctionne à nouveau, avec %n clé</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» fonctionne à nouveau, avec %n clés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is off: %n key(s) stopped</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» est désactivé&#xa0;: %n clé ne fonctionne plus</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» est désactivé&#xa0;: %n clés ne fonctionnent plus</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was not deleted.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été supprimé.</translation>
    </message>
    <message>
        <source>“%1” is deleted</source>
        <translation>«&#xa0;%1&#xa0;» est supprimé</translation>
    </message>
    <message>
        <source>%1 took no notice of the chosen rights: the new key of “%2” may do everything that its account may.</source>
        <comment>registry, name</comment>
        <translation>%1 n’a pas tenu compte des droits choisis&#xa0;: la nouvelle clé de «&#xa0;%2&#xa0;» peut faire tout ce que son compte peut faire.</translation>
    </message>
    <message>
        <source>The key of “%1” was not revoked.</source>
        <translation>La clé de «&#xa0;%1&#xa0;» n’a pas été révoquée.</translation>
    </message>
    <message>
        <source>A key of “%1” is revoked</source>
        <translation>Une clé de «&#xa0;%1&#xa0;» est révoquée</translation>
    </message>
    <message>
        <source>The key of “%1” was not copied.</source>
        <translation>La clé de «&#xa0;%1&#xa0;» n’a pas été copiée.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ServiceKeyModel</name>
    <message>
        <source>First key</source>
        <translation>Première clé</translation>
    </message>
    <message>
        <source>Its text is in your keychain.</source>
        <translation>Son texte est dans votre trousseau.</translation>
    </message>
    <message>
        <source>Its text is not in your keychain: it was made elsewhere.</source>
        <translation>Son texte n’est pas dans votre trousseau&#xa0;: elle a été créée ailleurs.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
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
</context>
<context>
    <name>Tokendesk::ServiceKeysPanel</name>
    <message>
        <source>New key…</source>
        <translation>Nouvelle clé…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Renouveler…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Révoquer…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation>Clés de %1</translation>
    </message>
    <message>
        <source>Choose a key first.</source>
        <translation>Choisissez d’abord une clé.</translation>
    </message>
    <message>
        <source>Its text is not in your keychain.</source>
        <translation>Son texte n’est pas dans votre trousseau.</translation>
    </message>
    <message>
        <source>Go on rotating…</source>
        <translation>Poursuivre le renouvellement…</translation>
    </message>
    <message>
        <source>%1 does not list keys: here are those that were made with this program. They cannot be rotated or revoked one by one. Switching the account off stops them all.</source>
        <comment>registry</comment>
        <translation>%1 ne liste pas les clés&#xa0;: voici celles qui ont été créées avec ce programme. Impossible de les renouveler ou de les révoquer une par une. Désactiver le compte les arrête toutes.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ServiceModel</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>Next end</source>
        <translation>Prochaine expiration</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ServiceNotices</name>
    <message>
        <source>a registry</source>
        <translation>un registre</translation>
    </message>
    <message>
        <source>The service account “%1” may have been created at %2, but its key was not saved. It is not listed yet.</source>
        <translation>Le compte de service «&#xa0;%1&#xa0;» a peut-être été créé sur %2, mais sa clé n’a pas été enregistrée. Il n’est pas encore listé.</translation>
    </message>
    <message>
        <source>A key of “%1” may have been created at %2, but it was not saved. It is not listed yet.</source>
        <translation>Une clé de «&#xa0;%1&#xa0;» a peut-être été créée sur %2, mais elle n’a pas été enregistrée. Elle n’est pas encore listée.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>A key of “%1” was created at %2, but its text was lost when that was interrupted.</source>
        <translation>Une clé de «&#xa0;%1&#xa0;» a été créée sur %2, mais son texte a été perdu lors d’une interruption.</translation>
    </message>
    <message>
        <source>A key of “%1” may have been created at %2, but its text was lost when that was interrupted.</source>
        <translation>Une clé de «&#xa0;%1&#xa0;» a peut-être été créée sur %2, mais son texte a été perdu lors d’une interruption.</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Nouvelle clé…</translation>
    </message>
    <message>
        <source>Revoke it…</source>
        <translation>La révoquer…</translation>
    </message>
    <message>
        <source>Delete the account…</source>
        <translation>Supprimer le compte…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Nothing is asked of the registry, and nothing reminds you any more.</source>
        <translation>Rien n’est demandé au registre, et plus rien ne vous le rappelle.</translation>
    </message>
    <message>
        <source>A key of “%1” is being rotated: the old one and the new one work.</source>
        <translation>Une clé de «&#xa0;%1&#xa0;» est en cours de renouvellement&#xa0;: l’ancienne et la nouvelle fonctionnent.</translation>
    </message>
    <message>
        <source>“%1” is being replaced by a service account: the old one and the new one work.</source>
        <translation>«&#xa0;%1&#xa0;» est en cours de remplacement par un compte de service&#xa0;: l’ancien et le nouveau fonctionnent.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n autre.</numerusform>
            <numerusform>Et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Continuer…</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ServiceStates</name>
    <message>
        <source>Sign in again…</source>
        <translation>Se reconnecter…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No registry with service accounts</source>
        <translation>Aucun registre avec comptes de service</translation>
    </message>
    <message>
        <source>None of your accounts is at a registry that has accounts for machines.</source>
        <translation>Aucun de vos comptes n’est sur un registre qui propose des comptes pour machines.</translation>
    </message>
    <message>
        <source>This account may not see service accounts</source>
        <translation>Ce compte n’est pas autorisé à voir les comptes de service</translation>
    </message>
    <message>
        <source>The service accounts could not be loaded</source>
        <translation>Impossible de charger les comptes de service</translation>
    </message>
    <message>
        <source>No service account yet</source>
        <translation>Aucun compte de service pour l’instant</translation>
    </message>
    <message>
        <source>What works without a person gets an account of its own: it stays when people leave.</source>
        <translation>Ce qui fonctionne sans personne reçoit son propre compte&#xa0;: il reste quand les personnes partent.</translation>
    </message>
    <message>
        <source>New service account…</source>
        <translation>Nouveau compte de service…</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ServiceStopDialog</name>
    <message>
        <source>Leave it on</source>
        <translation>Laisser activé</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Switch “%1” off?</source>
        <translation>Désactiver «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Revoke a key of “%1”?</source>
        <translation>Révoquer une clé de «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Revoke key</source>
        <translation>Révoquer la clé</translation>
    </message>
    <message>
        <source>%1 stops working at once. This cannot be undone.</source>
        <comment>key</comment>
        <translation>%1 cesse immédiatement de fonctionner. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Last used: %1.</source>
        <translation>Dernière utilisation&#xa0;: %1.</translation>
    </message>
    <message>
        <source>You can switch it on again; its keys then work as before.</source>
        <translation>Vous pourrez le réactiver&#x202f;; ses clés fonctionneront alors comme avant.</translation>
    </message>
    <message>
        <source>It is switched off first, so that no key of it outlives it.</source>
        <translation>Il est d’abord désactivé, afin qu’aucune de ses clés ne lui survive.</translation>
    </message>
    <message>
        <source>%1 says: “%2”</source>
        <comment>registry</comment>
        <translation>%1 indique&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Type the name “%1” to go on</source>
        <translation>Saisissez le nom «&#xa0;%1&#xa0;» pour continuer</translation>
    </message>
    <message>
        <source>This is not the name yet: capital and small letters count.</source>
        <translation>Ce n’est pas encore le nom&#xa0;: la casse est prise en compte.</translation>
    </message>
    <message>
        <source>Type the name first.</source>
        <translation>Saisissez d’abord le nom.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ServiceWords</name>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>owner</comment>
        <translation>personne</translation>
    </message>
    <message>
        <source>not reported</source>
        <comment>rights</comment>
        <translation>non indiqués</translation>
    </message>
    <message>
        <source>none</source>
        <comment>rights</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>not reported</source>
        <comment>keys</comment>
        <translation>non indiquées</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sans expiration</translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation>Conservée ici</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>a key without a name</source>
        <translation>une clé sans nom</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>prefix, name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 does not tell which keys it has. All that use one of them stop working.</source>
        <comment>registry</comment>
        <translation>%1 n’indique pas quelles clés il a. Tout ce qui utilise l’une d’elles cesse de fonctionner.</translation>
    </message>
    <message>
        <source>It has no keys: nothing that works stops.</source>
        <translation>Il n’a aucune clé&#xa0;: rien de ce qui fonctionne ne s’arrête.</translation>
    </message>
    <message numerus="yes">
        <source>Its %n key(s) stop working at once.</source>
        <translation>
            <numerusform>%n clé cesse immédiatement de fonctionner.</numerusform>
            <numerusform>Ses %n clés cessent immédiatement de fonctionner.</numerusform>
        </translation>
    </message>
    <message>
        <source>One of them was used %1.</source>
        <comment>2 hours ago</comment>
        <translation>L’une d’elles a été utilisée %1.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ServicesHead</name>
    <message>
        <source>Service accounts</source>
        <translation>Comptes de service</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Ask the registry again</source>
        <translation>Interroger à nouveau le registre</translation>
    </message>
    <message>
        <source>Refresh service accounts</source>
        <translation>Actualiser les comptes de service</translation>
    </message>
    <message>
        <source>New service account…</source>
        <translation>Nouveau compte de service…</translation>
    </message>
    <message>
        <source>Describe…</source>
        <translation>Décrire…</translation>
    </message>
    <message>
        <source>Switch off…</source>
        <translation>Désactiver…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>registry, person</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Choose a service account first.</source>
        <translation>Choisissez d’abord un compte de service.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Réactiver</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ServicesPage</name>
    <message>
        <source>Service accounts</source>
        <translation>Comptes de service</translation>
    </message>
    <message>
        <source>This is the list as it was.</source>
        <translation>Voici la liste telle qu’elle était.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SettingsDialog</name>
    <message>
        <source>Reset page</source>
        <translation>Réinitialiser la page</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Rechercher un paramètre</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No setting matches “%1”.</source>
        <translation>Aucun paramètre ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation>Les modifications s’appliquent immédiatement.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SettingsPage</name>
    <message>
        <source>Notices</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Tell me before tokens end</source>
        <translation>M’avertir avant l’expiration des jetons</translation>
    </message>
    <message>
        <source>One summary a day, and a notice on a token&apos;s last day.</source>
        <translation>Un résumé par jour, et une notification le dernier jour d’un jeton.</translation>
    </message>
    <message>
        <source>notification reminder expiry</source>
        <translation>notification rappel expiration</translation>
    </message>
    <message>
        <source>Daily summary</source>
        <translation>Résumé quotidien</translation>
    </message>
    <message>
        <source>The earliest hour for it.</source>
        <translation>Heure à partir de laquelle il peut s’afficher.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Heures calmes</translation>
    </message>
    <message>
        <source>Keep quiet for a part of the day</source>
        <translation>Rester silencieux une partie de la journée</translation>
    </message>
    <message>
        <source>What falls into it is told afterwards.</source>
        <translation>Ce qui tombe dans cette période est signalé ensuite.</translation>
    </message>
    <message>
        <source>do not disturb night</source>
        <translation>ne pas déranger nuit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Zone de notification</translation>
    </message>
    <message>
        <source>A click on the tray icon opens</source>
        <translation>Un clic sur l’icône de notification ouvre</translation>
    </message>
    <message>
        <source>The menu is always on the other button.</source>
        <translation>Le menu est toujours sur l’autre bouton.</translation>
    </message>
    <message>
        <source>Quick copy</source>
        <translation>La copie rapide</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>La fenêtre</translation>
    </message>
    <message>
        <source>popup mouse</source>
        <translation>fenêtre surgissante popup souris</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>“As the system” follows the desktop, also when it changes.</source>
        <translation>«&#xa0;Comme le système&#xa0;» suit le bureau, même quand il change.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>colour color dark mode night</source>
        <translation>couleur mode sombre nuit</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>On top of the system&apos;s own size.</source>
        <translation>En plus de la taille définie par le système.</translation>
    </message>
    <message>
        <source>font zoom large</source>
        <translation>police zoom grand agrandir</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Words, dates and numbers, and the direction of reading.</source>
        <translation>Textes, dates et nombres, et sens de lecture.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SettingsText</name>
    <message>
        <source>The settings file cannot be read as a whole; what is missing is as it comes.</source>
        <translation>Le fichier de paramètres ne peut pas être lu en entier&#x202f;; ce qui manque a sa valeur par défaut.</translation>
    </message>
    <message>
        <source>Settings cannot be saved: they count until you quit. Is there room, and may you write there?</source>
        <translation>Les paramètres ne peuvent pas être enregistrés&#xa0;: ils s’appliquent jusqu’à la fermeture de l’application. Y a-t-il de la place, et pouvez-vous y écrire&#x202f;?</translation>
    </message>
    <message>
        <source>“%1” has a value that is not possible; it is as it comes.</source>
        <translation>«&#xa0;%1&#xa0;» a une valeur impossible&#x202f;; la valeur par défaut s’applique.</translation>
    </message>
    <message>
        <source>“%1” is no setting that this version knows.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un paramètre connu de cette version.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ShortcutSheet</name>
    <message>
        <source>Keys and filter words</source>
        <translation>Touches et mots de filtre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Filter words</source>
        <translation>Mots de filtre</translation>
    </message>
    <message>
        <source>the opposite</source>
        <translation>le contraire</translation>
    </message>
    <message>
        <source>What a token can be</source>
        <translation>Ce qu’un jeton peut être</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SideBar</name>
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
    <message>
        <source>Lists and accounts</source>
        <translation>Listes et comptes</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Ajouter un compte…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Delete search</source>
        <translation>Supprimer la recherche</translation>
    </message>
    <message>
        <source>Delete the search “%1”? Only the search goes, no token does.</source>
        <translation>Supprimer la recherche «&#xa0;%1&#xa0;»&#x202f;? Seule la recherche disparaît, aucun jeton.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Who am I…</source>
        <translation>Qui suis-je…</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SideBarModel</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n token(s)</source>
        <translation>
            <numerusform>%1, %n jeton</numerusform>
            <numerusform>%1, %n jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Filter: %2</source>
        <comment>what a list is, its query</comment>
        <translation>%1 Filtre&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <translation>%1 sur %2&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %3, %n token(s)</source>
        <translation>
            <numerusform>%1, %2, %3, %n jeton</numerusform>
            <numerusform>%1, %2, %3, %n jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter: %1</source>
        <translation>Entrée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SidePages</name>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Dangers at a glance: what ends, what is old, unused or may do too much, and what happened.</source>
        <translation>Les risques en un coup d’œil&#xa0;: ce qui expire, ce qui est ancien, inutilisé ou trop permissif, et ce qui s’est passé.</translation>
    </message>
    <message>
        <source>Service accounts</source>
        <translation>Comptes de service</translation>
    </message>
    <message>
        <source>Accounts for what works without a person, and their keys.</source>
        <translation>Des comptes pour ce qui fonctionne sans personne, et leurs clés.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SignInAgain</name>
    <message>
        <source>Somebody else</source>
        <translation>Une autre personne</translation>
    </message>
    <message>
        <source>You signed in as somebody else, which is now an account of its own. What you were doing needs %1.</source>
        <translation>Vous vous êtes connecté sous une autre identité, qui est maintenant un compte à part. Votre opération en cours nécessite %1.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SignInWays</name>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
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
        <source>How to sign in</source>
        <translation>Mode de connexion</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Sent once, never stored. Only the token that the registry gives for it is kept, in your keychain.</source>
        <translation>Envoyé une seule fois, jamais enregistré. Seul le jeton que le registre donne en échange est conservé, dans votre trousseau.</translation>
    </message>
    <message>
        <source>Sent once, never stored. Only the session is kept, in your keychain.</source>
        <translation>Envoyé une seule fois, jamais enregistré. Seule la session est conservée, dans votre trousseau.</translation>
    </message>
    <message>
        <source>Type who you are at the registry.</source>
        <translation>Saisissez votre nom d’utilisateur ou votre e-mail sur ce registre.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Saisissez votre mot de passe.</translation>
    </message>
    <message>
        <source>Paste a token first.</source>
        <translation>Collez d’abord un jeton.</translation>
    </message>
    <message>
        <source>Signed in. You can close this page and go back to Tokendesk.</source>
        <translation>Connexion réussie. Vous pouvez fermer cette page et revenir à Tokendesk.</translation>
    </message>
    <message>
        <source>Not signed in. Go back to Tokendesk to see why.</source>
        <translation>Échec de la connexion. Revenez à Tokendesk pour en connaître la raison.</translation>
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
    <name>Tokendesk::SnippetTabs</name>
    <message>
        <source>Lines to paste</source>
        <translation>Lignes à coller</translation>
    </message>
    <message>
        <source>Copy with the token</source>
        <translation>Copier avec le jeton</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the lines for %1</source>
        <translation>Copier les lignes pour %1</translation>
    </message>
    <message>
        <source>The token stands where the dots are; the clipboard is cleared again.</source>
        <translation>Le jeton prend la place des points&#x202f;; le presse-papiers est ensuite effacé.</translation>
    </message>
    <message>
        <source>These lines hold no secret.</source>
        <translation>Ces lignes ne contiennent aucun secret.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::StartChoice</name>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Clone %1</source>
        <translation>Dupliquer %1</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TimeLine</name>
    <message>
        <source>created %1</source>
        <comment>2 hours ago</comment>
        <translation>créé %1</translation>
    </message>
    <message>
        <source>used %1</source>
        <comment>2 hours ago</comment>
        <translation>utilisé %1</translation>
    </message>
    <message>
        <source>review %1</source>
        <comment>in 12 days</comment>
        <translation>à revoir %1</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>expire %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>expiré %1</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sans expiration</translation>
    </message>
    <message>
        <source>end not reported</source>
        <translation>expiration non indiquée</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the points of a time line</comment>
        <translation>, </translation>
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
    <message>
        <source>The prefix of “%1” is copied.</source>
        <translation>Le préfixe de «&#xa0;%1&#xa0;» a été copié.</translation>
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
    <message>
        <source>Where it is used</source>
        <translation>Où il est utilisé</translation>
    </message>
    <message>
        <source>History on this computer</source>
        <translation>Historique sur cet ordinateur</translation>
    </message>
    <message>
        <source>%1 · included in %2</source>
        <translation>%1 · inclus dans %2</translation>
    </message>
    <message>
        <source>Cannot: %1.</source>
        <translation>Interdit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between rights</comment>
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenFinding</name>
    <message>
        <source>Find tokens</source>
        <translation>Rechercher des jetons</translation>
    </message>
    <message>
        <source>Commands and tokens…</source>
        <translation>Commandes et jetons…</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Enregistrer cette recherche…</translation>
    </message>
    <message>
        <source>List: %1</source>
        <translation>Liste&#xa0;: %1</translation>
    </message>
    <message>
        <source>Keys and filter words…</source>
        <translation>Touches et mots de filtre…</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenHistory</name>
    <message>
        <source>Nothing yet.</source>
        <translation>Rien pour l’instant.</translation>
    </message>
    <message>
        <source>created here</source>
        <translation>créé ici</translation>
    </message>
    <message>
        <source>copied from the tray</source>
        <translation>copié depuis la zone de notification</translation>
    </message>
    <message>
        <source>copied as a snippet</source>
        <translation>copié comme extrait de code</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>copié</translation>
    </message>
    <message>
        <source>tested: refused</source>
        <translation>testé&#xa0;: refusé</translation>
    </message>
    <message>
        <source>tested: valid</source>
        <translation>testé&#xa0;: valide</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>révoqué</translation>
    </message>
    <message>
        <source>signed in with it</source>
        <translation>utilisé pour se connecter</translation>
    </message>
    <message>
        <source>copied while rotating</source>
        <translation>copié lors du renouvellement</translation>
    </message>
    <message>
        <source>a new one was made in its place</source>
        <translation>un nouveau a été créé à sa place</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>mis en pause</translation>
    </message>
    <message>
        <source>switched on again</source>
        <translation>réactivé</translation>
    </message>
    <message>
        <source>handed out by the command</source>
        <translation>remis par la commande</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>affiché</translation>
    </message>
    <message>
        <source>given to a program</source>
        <translation>transmis à un programme</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenJobs</name>
    <message>
        <source>“%1” is paused</source>
        <translation>«&#xa0;%1&#xa0;» est en pause</translation>
    </message>
    <message>
        <source>“%1” works again</source>
        <translation>«&#xa0;%1&#xa0;» fonctionne à nouveau</translation>
    </message>
    <message>
        <source>“%1” was not paused.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été mis en pause.</translation>
    </message>
    <message>
        <source>“%1” was not switched on.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été réactivé.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenLists</name>
    <message>
        <source>All tokens</source>
        <translation>Tous les jetons</translation>
    </message>
    <message>
        <source>Every token of every account.</source>
        <translation>Tous les jetons de tous les comptes.</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglés</translation>
    </message>
    <message>
        <source>Tokens that you pinned.</source>
        <translation>Jetons que vous avez épinglés.</translation>
    </message>
    <message>
        <source>Expiring soon</source>
        <translation>Expirent bientôt</translation>
    </message>
    <message>
        <source>Ends within 14 days, or is due for its review.</source>
        <translation>Expire dans les 14 jours, ou doit être revu.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirés</translation>
    </message>
    <message>
        <source>Has ended: the registry refuses it.</source>
        <translation>A expiré&#xa0;: le registre le refuse.</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Jamais utilisés</translation>
    </message>
    <message>
        <source>Never used since it was made, says its registry. Nobody may miss it.</source>
        <translation>Jamais utilisé depuis sa création, d’après son registre. Il ne manquera peut-être à personne.</translation>
    </message>
    <message>
        <source>Too many rights</source>
        <translation>Trop de droits</translation>
    </message>
    <message>
        <source>May do everything, or has a right of high risk and was not used for 30 days or has no end.</source>
        <translation>Peut tout faire, ou possède un droit à risque élevé et n’a pas été utilisé depuis 30 jours ou n’expire pas.</translation>
    </message>
    <message>
        <source>No expiry</source>
        <translation>Sans expiration</translation>
    </message>
    <message>
        <source>Works until somebody revokes it.</source>
        <translation>Fonctionne jusqu’à ce que quelqu’un le révoque.</translation>
    </message>
    <message>
        <source>Not in keychain</source>
        <translation>Absents du trousseau</translation>
    </message>
    <message>
        <source>Its text is not in your keychain, so it cannot be copied here.</source>
        <translation>Son texte n’est pas dans votre trousseau&#xa0;: il ne peut donc pas être copié ici.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenMenus</name>
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
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
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
    <name>Tokendesk::TokenPage</name>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
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
    <message>
        <source>no organisation</source>
        <translation>aucune organisation</translation>
    </message>
    <message>
        <source>person not known</source>
        <translation>personne inconnue</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TopBar</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>Tokendesk::Tray</name>
    <message numerus="yes">
        <source>%1 copied – clears in %n s</source>
        <translation>
            <numerusform>%1 copié – effacement dans %n&#xa0;s</numerusform>
            <numerusform>%1 copié – effacement dans %n&#xa0;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) end this week</source>
        <translation>
            <numerusform>%n jeton expire cette semaine</numerusform>
            <numerusform>%n jetons expirent cette semaine</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::TrayMenu</name>
    <message>
        <source>Quick copy…</source>
        <translation>Copie rapide…</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) end this week</source>
        <translation>
            <numerusform>%n jeton expire cette semaine</numerusform>
            <numerusform>%n jetons expirent cette semaine</numerusform>
        </translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>Afficher la fenêtre</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message numerus="yes">
        <source>Clipboard: %1, %n s</source>
        <translation>
            <numerusform>Presse-papiers&#xa0;: %1, %n&#xa0;s</numerusform>
            <numerusform>Presse-papiers&#xa0;: %1, %n&#xa0;s</numerusform>
        </translation>
    </message>
    <message>
        <source>Clipboard: %1</source>
        <translation>Presse-papiers&#xa0;: %1</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglés</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>No tokens here yet: choose one and tick “Offer in the tray”</source>
        <translation>Aucun jeton ici pour l’instant&#xa0;: choisissez-en un et cochez «&#xa0;Proposer dans la zone de notification&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days left, very short</comment>
        <translation>
            <numerusform>%n&#xa0;j</numerusform>
            <numerusform>%n&#xa0;j</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Déverrouiller…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
</context>
<context>
    <name>Tokendesk::WhoAmI</name>
    <message>
        <source>What stands below is what was saved when you signed in.</source>
        <translation>Ce qui figure ci-dessous est ce qui a été enregistré lors de votre connexion.</translation>
    </message>
    <message>
        <source>What stands below is what it said on %1.</source>
        <translation>Ce qui figure ci-dessous est ce que le registre a indiqué le %1.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>The registry answered just now: this is who it knows you as.</source>
        <translation>Le registre vient de répondre&#xa0;: il vous connaît sous cette identité.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Refused or expired</source>
        <translation>Refusé ou expiré</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Se reconnecter…</translation>
    </message>
    <message>
        <source>Problem at the registry</source>
        <translation>Problème du registre</translation>
    </message>
    <message>
        <source>Your sign-in may be all right.</source>
        <translation>Votre session est peut-être toujours valide.</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Personne n’est connecté</translation>
    </message>
    <message>
        <source>Add an account, and this says who its registry knows you as.</source>
        <translation>Ajoutez un compte&#xa0;: vous verrez ici sous quelle identité son registre vous connaît.</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Ajouter un compte…</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Non interrogé</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>organisation, role in it</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Tokendesk::WhoAmIDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Who am I</source>
        <translation>Qui suis-je&#x202f;?</translation>
    </message>
    <message>
        <source>The registry is being asked.</source>
        <translation>Le registre est en cours d’interrogation.</translation>
    </message>
    <message>
        <source>Asking the registry…</source>
        <translation>Interrogation du registre…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Signed in since</source>
        <translation>Connecté depuis</translation>
    </message>
    <message>
        <source>Sign-in ends</source>
        <translation>Fin de la session</translation>
    </message>
    <message>
        <source>Last confirmed</source>
        <translation>Dernière confirmation</translation>
    </message>
    <message>
        <source>Last asked</source>
        <translation>Dernière interrogation</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>in memory until you quit</source>
        <translation>en mémoire jusqu’à la fermeture de l’application</translation>
    </message>
    <message>
        <source>in your keychain</source>
        <translation>dans votre trousseau</translation>
    </message>
</context>
<context>
    <name>Tokendesk::WhoamiJob</name>
    <message>
        <source>%1: signed in</source>
        <translation>%1&#xa0;: connecté</translation>
    </message>
    <message>
        <source>  E-mail: %1</source>
        <translation>  E-mail&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: offline – this is the identity that was saved</source>
        <translation>%1&#xa0;: hors ligne – voici l’identité qui a été enregistrée</translation>
    </message>
    <message>
        <source>%1: refused or expired</source>
        <translation>%1&#xa0;: refusé ou expiré</translation>
    </message>
    <message>
        <source>%1: not asked</source>
        <translation>%1&#xa0;: non interrogé</translation>
    </message>
    <message>
        <source>%1: the registry has a problem</source>
        <translation>%1&#xa0;: le registre a un problème</translation>
    </message>
</context>
<context>
    <name>Tokendesk::WindowActions</name>
    <message>
        <source>New token</source>
        <translation>Nouveau jeton</translation>
    </message>
    <message>
        <source>Clone token…</source>
        <translation>Dupliquer le jeton…</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Renouveler…</translation>
    </message>
    <message>
        <source>Pause token</source>
        <translation>Mettre le jeton en pause</translation>
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
        <source>Copy export line</source>
        <translation>Copier la ligne export</translation>
    </message>
    <message>
        <source>Copy header line</source>
        <translation>Copier la ligne d’en-tête</translation>
    </message>
    <message>
        <source>Copy prefix</source>
        <translation>Copier le préfixe</translation>
    </message>
    <message>
        <source>Quick copy…</source>
        <translation>Copie rapide…</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Ajouter un compte…</translation>
    </message>
    <message>
        <source>Who am I…</source>
        <translation>Qui suis-je…</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Se déconnecter…</translation>
    </message>
    <message>
        <source>Import existing tokens…</source>
        <translation>Importer des jetons existants…</translation>
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
        <source>Edit note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Keychain doctor…</source>
        <translation>Diagnostic du trousseau…</translation>
    </message>
    <message>
        <source>Welcome…</source>
        <translation>Bienvenue…</translation>
    </message>
    <message>
        <source>Clear clipboard</source>
        <translation>Effacer le presse-papiers</translation>
    </message>
</context>
<context>
    <name>Tokendesk::WindowDialogs</name>
    <message>
        <source>About Tokendesk</source>
        <translation>À propos de Tokendesk</translation>
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
</context>
<context>
    <name>Tokendesk::WindowPages</name>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Service accounts</source>
        <translation>Comptes de service</translation>
    </message>
</context>
<context>
    <name>Tokendesk::WindowTray</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Tokens that end</source>
        <translation>Jetons qui expirent</translation>
    </message>
</context>
<context>
    <name>Tokendesk::WishFields</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (facultatif)</translation>
    </message>
    <message>
        <source>One network in each line; none means any.</source>
        <translation>Un réseau par ligne&#x202f;; aucun&#xa0;: tous sont autorisés.</translation>
    </message>
    <message>
        <source>Sent once with this request, never stored.</source>
        <translation>Envoyé une seule fois avec cette demande, jamais enregistré.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Champ à remplir&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1: at most %n character(s).</source>
        <translation>
            <numerusform>%1&#xa0;: au maximum %n caractère.</numerusform>
            <numerusform>%1&#xa0;: au maximum %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1, “%2”, is no network. Write it like 192.0.2.0/24 or 2001:db8::/32.</source>
        <translation>La ligne %1, «&#xa0;%2&#xa0;», n’est pas un réseau. Écrivez-la sous la forme 192.0.2.0/24 ou 2001:db8::/32.</translation>
    </message>
    <message numerus="yes">
        <source>%1: at most %n line(s).</source>
        <translation>
            <numerusform>%1&#xa0;: au maximum %n ligne.</numerusform>
            <numerusform>%1&#xa0;: au maximum %n lignes.</numerusform>
        </translation>
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
    <message>
        <source>“%1” was not found.</source>
        <translation>«&#xa0;%1&#xa0;» est introuvable.</translation>
    </message>
    <message>
        <source>“%1” cannot be run.</source>
        <translation>Impossible d’exécuter «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The registry&apos;s file names no variable for its tools, so nothing was run.</source>
        <translation>Le fichier du registre n’indique aucune variable pour ses outils&#xa0;: rien n’a donc été exécuté.</translation>
    </message>
    <message>
        <source>There are commands for scripts, too: “tokendesk help” lists them.</source>
        <translation>Il existe aussi des commandes pour les scripts&#xa0;: «&#xa0;tokendesk help&#xa0;» les liste.</translation>
    </message>
    <message>
        <source>Say what is wrong with a registry file, without a window. Ends with 0 if nothing is, else with 1.</source>
        <translation>Signaler ce qui ne va pas dans un fichier de registre, sans fenêtre. Se termine avec 0 si tout est correct, sinon avec 1.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>%1: a whole profile for the registry “%2”.</source>
        <translation>%1&#xa0;: profil complet pour le registre «&#xa0;%2&#xa0;».</translation>
    </message>
</context>
</TS>
